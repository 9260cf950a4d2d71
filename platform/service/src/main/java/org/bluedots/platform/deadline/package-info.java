/// Clocks that run on things: they warn, breach, escalate, and survive restarts.
@NullMarked
package org.bluedots.platform.deadline;

import org.jspecify.annotations.NullMarked;
