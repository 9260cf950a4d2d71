/// Who can be referred to: first of all the statutory authority of each country.
@NullMarked
package org.bluedots.referral.servicepoint;

import org.jspecify.annotations.NullMarked;
