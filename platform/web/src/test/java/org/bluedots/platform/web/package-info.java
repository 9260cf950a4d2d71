/// Every answer of a Blue Dots service, the refusals above all.
@NullMarked
package org.bluedots.platform.web;

import org.jspecify.annotations.NullMarked;
