/// What the rules that open referrals by themselves ask about people, across agencies and hubs.
@NullMarked
package org.bluedots.registration.referralfact;

import org.jspecify.annotations.NullMarked;
