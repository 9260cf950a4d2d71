/// How registration-service behaves.
@NullMarked
package org.bluedots.registration.uasc;

import org.jspecify.annotations.NullMarked;
