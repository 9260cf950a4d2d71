/// The people of registration, as far as its events tell: whose they are, and who leads their case.
@NullMarked
package org.bluedots.referral.subject;

import org.jspecify.annotations.NullMarked;
