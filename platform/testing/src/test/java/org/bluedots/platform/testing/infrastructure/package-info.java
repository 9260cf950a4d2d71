/// The servers that tests get.
@NullMarked
package org.bluedots.platform.testing.infrastructure;

import org.jspecify.annotations.NullMarked;
