/// What has changed, for those who keep a copy: to be polled or to be listened to, and nothing
/// lost.
@NullMarked
package org.bluedots.referral.stream;

import org.jspecify.annotations.NullMarked;
