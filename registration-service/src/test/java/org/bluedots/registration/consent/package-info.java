/// How registration-service behaves.
@NullMarked
package org.bluedots.registration.consent;

import org.jspecify.annotations.NullMarked;
