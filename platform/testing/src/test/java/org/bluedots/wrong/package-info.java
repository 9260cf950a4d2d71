/// Deliberately wrong classes: each rule of the house must be seen to fail on one of them.
@NullMarked
package org.bluedots.wrong;

import org.jspecify.annotations.NullMarked;
