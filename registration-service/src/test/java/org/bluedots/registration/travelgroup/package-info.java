/// How registration-service behaves.
@NullMarked
package org.bluedots.registration.travelgroup;

import org.jspecify.annotations.NullMarked;
