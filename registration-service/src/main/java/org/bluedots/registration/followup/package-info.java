/// What somebody wants to look at again, and when.
@NullMarked
package org.bluedots.registration.followup;

import org.jspecify.annotations.NullMarked;
