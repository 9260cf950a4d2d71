@NullMarked
package org.bluedots.benchmark.matching;

import org.jspecify.annotations.NullMarked;
