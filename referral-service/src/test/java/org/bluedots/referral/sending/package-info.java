@NullMarked
package org.bluedots.referral.sending;

import org.jspecify.annotations.NullMarked;
