/// How every Blue Dots service speaks HTTP: problems, staff identity, correlation, pages.
@NullMarked
package org.bluedots.platform.web;

import org.jspecify.annotations.NullMarked;
