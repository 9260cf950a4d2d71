/// Twice is the same as once.
@NullMarked
package org.bluedots.platform.idempotency;

import org.jspecify.annotations.NullMarked;
