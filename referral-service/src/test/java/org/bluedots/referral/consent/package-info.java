@NullMarked
package org.bluedots.referral.consent;

import org.jspecify.annotations.NullMarked;
