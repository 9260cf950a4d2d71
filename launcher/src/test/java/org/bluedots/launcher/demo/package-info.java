/// A border day from a file, without a platform.
@NullMarked
package org.bluedots.launcher.demo;

import org.jspecify.annotations.NullMarked;
