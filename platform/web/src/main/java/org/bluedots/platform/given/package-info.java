/// Time and ids are given, never taken: the one clock and the one id factory.
@NullMarked
package org.bluedots.platform.given;

import org.jspecify.annotations.NullMarked;
