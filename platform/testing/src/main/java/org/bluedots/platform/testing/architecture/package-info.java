/// The rules of the house as tests that every module runs on itself.
@NullMarked
package org.bluedots.platform.testing.architecture;

import org.jspecify.annotations.NullMarked;
