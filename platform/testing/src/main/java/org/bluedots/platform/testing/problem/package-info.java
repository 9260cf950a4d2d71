/// The documented problems, for the tests that hold them against the code.
@NullMarked
package org.bluedots.platform.testing.problem;

import org.jspecify.annotations.NullMarked;
