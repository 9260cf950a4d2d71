/// Two records become one person's, and two people's again if it was a mistake.
@NullMarked
package org.bluedots.registration.merging;

import org.jspecify.annotations.NullMarked;
