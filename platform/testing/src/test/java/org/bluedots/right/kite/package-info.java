/// A right feature, all seven words of it: every rule must let it pass.
@NullMarked
package org.bluedots.right.kite;

import org.jspecify.annotations.NullMarked;
