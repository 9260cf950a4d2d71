/// What people agreed to, as far as registration's events tell, and whether it covers a referral.
@NullMarked
package org.bluedots.referral.consent;

import org.jspecify.annotations.NullMarked;
