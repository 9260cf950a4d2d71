@NullMarked
package org.bluedots.referral.sharing;

import org.jspecify.annotations.NullMarked;
