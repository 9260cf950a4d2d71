@NullMarked
package org.bluedots.referral.gate;

import org.jspecify.annotations.NullMarked;
