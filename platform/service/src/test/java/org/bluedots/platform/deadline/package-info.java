/// Clocks ring once, on time, also when nobody was there.
@NullMarked
package org.bluedots.platform.deadline;

import org.jspecify.annotations.NullMarked;
