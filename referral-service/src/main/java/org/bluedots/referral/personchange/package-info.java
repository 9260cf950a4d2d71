/// What happens to people in registration, and what it makes of their referrals.
@NullMarked
package org.bluedots.referral.personchange;

import org.jspecify.annotations.NullMarked;
