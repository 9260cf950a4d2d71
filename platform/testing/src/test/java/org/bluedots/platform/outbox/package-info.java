/// Stand-ins for the outbox of the platform.
@NullMarked
package org.bluedots.platform.outbox;

import org.jspecify.annotations.NullMarked;
