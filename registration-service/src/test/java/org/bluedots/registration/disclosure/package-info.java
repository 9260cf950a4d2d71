/// How registration-service behaves.
@NullMarked
package org.bluedots.registration.disclosure;

import org.jspecify.annotations.NullMarked;
