@NullMarked
package org.bluedots.referral.answer;

import org.jspecify.annotations.NullMarked;
