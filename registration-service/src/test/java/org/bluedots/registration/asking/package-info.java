/// How registration-service behaves.
@NullMarked
package org.bluedots.registration.asking;

import org.jspecify.annotations.NullMarked;
