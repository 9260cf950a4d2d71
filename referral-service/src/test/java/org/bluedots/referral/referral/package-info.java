@NullMarked
package org.bluedots.referral.referral;

import org.jspecify.annotations.NullMarked;
