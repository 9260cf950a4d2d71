/// How registration-service behaves.
@NullMarked
package org.bluedots.registration.intake;

import org.jspecify.annotations.NullMarked;
