/// Events arrive through here: accepted once, applied in order, kept when they cannot be.
@NullMarked
package org.bluedots.platform.inbox;

import org.jspecify.annotations.NullMarked;
