/// A command sent twice happens once.
@NullMarked
package org.bluedots.platform.idempotency;

import org.jspecify.annotations.NullMarked;
