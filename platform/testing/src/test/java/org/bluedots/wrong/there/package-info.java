/// One half of a circle of two features.
@NullMarked
package org.bluedots.wrong.there;

import org.jspecify.annotations.NullMarked;
