/// The gate: nothing leaves without consent, an override by two, or the law; and what rests on a
/// consent follows it.
@NullMarked
package org.bluedots.referral.gate;

import org.jspecify.annotations.NullMarked;
