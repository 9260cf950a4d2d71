@NullMarked
package org.bluedots.referral.personchange;

import org.jspecify.annotations.NullMarked;
