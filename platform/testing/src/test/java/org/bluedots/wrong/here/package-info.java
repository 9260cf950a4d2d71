/// One half of a circle of two features.
@NullMarked
package org.bluedots.wrong.here;

import org.jspecify.annotations.NullMarked;
