/// How registration-service behaves.
@NullMarked
package org.bluedots.registration.lapse;

import org.jspecify.annotations.NullMarked;
