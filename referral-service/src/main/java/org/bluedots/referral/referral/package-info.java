/// The referral itself: its states, its events, its rules.
@NullMarked
package org.bluedots.referral.referral;

import org.jspecify.annotations.NullMarked;
