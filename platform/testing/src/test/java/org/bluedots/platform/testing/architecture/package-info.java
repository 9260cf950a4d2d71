/// The rules, each seen to fail and to let the right sample pass.
@NullMarked
package org.bluedots.platform.testing.architecture;

import org.jspecify.annotations.NullMarked;
