/// Load and latency, as ratios in one run.
@NullMarked
package org.bluedots.benchmark;

import org.jspecify.annotations.NullMarked;
