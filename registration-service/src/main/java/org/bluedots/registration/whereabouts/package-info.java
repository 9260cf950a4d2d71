/// Where people are: departures, arrivals, and those of whom nobody knows.
@NullMarked
package org.bluedots.registration.whereabouts;

import org.jspecify.annotations.NullMarked;
