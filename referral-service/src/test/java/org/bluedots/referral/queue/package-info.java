@NullMarked
package org.bluedots.referral.queue;

import org.jspecify.annotations.NullMarked;
