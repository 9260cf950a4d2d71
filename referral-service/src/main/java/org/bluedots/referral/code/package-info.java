/// The codes that referrals are told in.
@NullMarked
package org.bluedots.referral.code;

import org.jspecify.annotations.NullMarked;
