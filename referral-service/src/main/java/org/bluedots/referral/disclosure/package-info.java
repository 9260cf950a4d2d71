/// What about a person can be disclosed, and to which class of data each field belongs.
@NullMarked
package org.bluedots.referral.disclosure;

import org.jspecify.annotations.NullMarked;
