@NullMarked
package org.bluedots.referral.finding;

import org.jspecify.annotations.NullMarked;
