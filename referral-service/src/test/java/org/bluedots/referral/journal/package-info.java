@NullMarked
package org.bluedots.referral.journal;

import org.jspecify.annotations.NullMarked;
