/// Tells partners of changes: notices that are sent to their webhooks until they arrive.
@NullMarked
package org.bluedots.referral.delivery;

import org.jspecify.annotations.NullMarked;
