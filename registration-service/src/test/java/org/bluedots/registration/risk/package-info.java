/// How registration-service behaves.
@NullMarked
package org.bluedots.registration.risk;

import org.jspecify.annotations.NullMarked;
