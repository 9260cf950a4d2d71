/// The benchmark's own arithmetic and formats, without a platform.
@NullMarked
package org.bluedots.benchmark;

import org.jspecify.annotations.NullMarked;
