/// What is told after each step of a referral: to other services, to its clocks, to the audit.
@NullMarked
package org.bluedots.referral.journal;

import org.jspecify.annotations.NullMarked;
