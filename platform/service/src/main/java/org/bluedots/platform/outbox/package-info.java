/// Events leave through here: written with the change, published by the relay, never lost, never
/// out of order.
@NullMarked
package org.bluedots.platform.outbox;

import org.jspecify.annotations.NullMarked;
