/// Handing over: the snapshot of what is disclosed, and what the sender does with it afterwards.
@NullMarked
package org.bluedots.referral.sending;

import org.jspecify.annotations.NullMarked;
