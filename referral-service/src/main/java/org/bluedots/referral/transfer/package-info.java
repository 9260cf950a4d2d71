/// A case changes hands: one lead before, one lead after, siblings all or none.
@NullMarked
package org.bluedots.referral.transfer;

import org.jspecify.annotations.NullMarked;
