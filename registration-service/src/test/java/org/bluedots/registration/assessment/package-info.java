/// How registration-service behaves.
@NullMarked
package org.bluedots.registration.assessment;

import org.jspecify.annotations.NullMarked;
