/// How registration-service behaves.
@NullMarked
package org.bluedots.registration.interview;

import org.jspecify.annotations.NullMarked;
