/// Which urgent referrals of a person are open: their case is not closed before they have ended.
@NullMarked
package org.bluedots.registration.openreferral;

import org.jspecify.annotations.NullMarked;
