/// Where partners want to be told of changes, and the keys by which they know that it is us.
@NullMarked
package org.bluedots.referral.webhook;

import org.jspecify.annotations.NullMarked;
