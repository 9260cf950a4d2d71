/// How ids and time are given.
@NullMarked
package org.bluedots.platform.given;

import org.jspecify.annotations.NullMarked;
