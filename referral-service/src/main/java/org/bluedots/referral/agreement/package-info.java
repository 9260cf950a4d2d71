/// Which agencies agreed to share which classes of data (rule C16).
@NullMarked
package org.bluedots.referral.agreement;

import org.jspecify.annotations.NullMarked;
