/// Agreements over HTTP, and what their end makes of open referrals.
@NullMarked
package org.bluedots.referral.sharing;

import org.jspecify.annotations.NullMarked;
