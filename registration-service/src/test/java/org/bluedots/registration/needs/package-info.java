/// How registration-service behaves.
@NullMarked
package org.bluedots.registration.needs;

import org.jspecify.annotations.NullMarked;
