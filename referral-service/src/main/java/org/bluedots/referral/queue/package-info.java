/// What the hub and the authority read: their referrals, oldest first.
@NullMarked
package org.bluedots.referral.queue;

import org.jspecify.annotations.NullMarked;
