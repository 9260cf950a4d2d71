/// Another way when the first does not lead on: proposals, and referrals that carry a need on.
@NullMarked
package org.bluedots.referral.rerouting;

import org.jspecify.annotations.NullMarked;
