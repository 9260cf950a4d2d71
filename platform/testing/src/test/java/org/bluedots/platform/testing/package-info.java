/// The test equipment, tested.
@NullMarked
package org.bluedots.platform.testing;

import org.jspecify.annotations.NullMarked;
