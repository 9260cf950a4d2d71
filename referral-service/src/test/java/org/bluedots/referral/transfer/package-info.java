@NullMarked
package org.bluedots.referral.transfer;

import org.jspecify.annotations.NullMarked;
