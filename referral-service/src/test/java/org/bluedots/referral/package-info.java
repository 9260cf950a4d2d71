/// Who and what the tests of this service share.
@NullMarked
package org.bluedots.referral;

import org.jspecify.annotations.NullMarked;
