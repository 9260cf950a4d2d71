@NullMarked
package org.bluedots.referral.webhook;

import org.jspecify.annotations.NullMarked;
