/// What a hub's day brings by itself: birthdays, and periods that end.
@NullMarked
package org.bluedots.registration.daily;

import org.jspecify.annotations.NullMarked;
