/// How registration-service behaves.
@NullMarked
package org.bluedots.registration.standing;

import org.jspecify.annotations.NullMarked;
