/// The best service point for a need, with the reasons.
@NullMarked
package org.bluedots.referral.finding;

import org.jspecify.annotations.NullMarked;
