@NullMarked
package org.bluedots.referral.servicepoint;

import org.jspecify.annotations.NullMarked;
