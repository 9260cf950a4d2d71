@NullMarked
package org.bluedots.referral.drafting;

import org.jspecify.annotations.NullMarked;
