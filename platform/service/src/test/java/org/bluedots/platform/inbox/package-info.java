/// What arrives takes effect once, in order, or is kept.
@NullMarked
package org.bluedots.platform.inbox;

import org.jspecify.annotations.NullMarked;
