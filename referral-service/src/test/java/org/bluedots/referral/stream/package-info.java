@NullMarked
package org.bluedots.referral.stream;

import org.jspecify.annotations.NullMarked;
