/// Service points, referrals, mandatory reports.
@NullMarked
package org.bluedots.referral;

import org.jspecify.annotations.NullMarked;
