/// Events leave through here: one transaction with the change, published by the relay.
@NullMarked
package org.bluedots.platform.outbox;

import org.jspecify.annotations.NullMarked;
