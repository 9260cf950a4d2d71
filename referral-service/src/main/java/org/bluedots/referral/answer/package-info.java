/// What the receiver does with a referral: from delivery to completion or refusal.
@NullMarked
package org.bluedots.referral.answer;

import org.jspecify.annotations.NullMarked;
