@NullMarked
package org.bluedots.referral.rerouting;

import org.jspecify.annotations.NullMarked;
