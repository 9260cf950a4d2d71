@NullMarked
package org.bluedots.referral.delivery;

import org.jspecify.annotations.NullMarked;
