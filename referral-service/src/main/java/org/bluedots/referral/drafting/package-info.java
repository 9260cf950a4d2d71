/// Writing a referral: for whom, to whom, what the receiver shall be told, until it may leave.
@NullMarked
package org.bluedots.referral.drafting;

import org.jspecify.annotations.NullMarked;
