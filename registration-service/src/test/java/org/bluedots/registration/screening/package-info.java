/// How registration-service behaves.
@NullMarked
package org.bluedots.registration.screening;

import org.jspecify.annotations.NullMarked;
