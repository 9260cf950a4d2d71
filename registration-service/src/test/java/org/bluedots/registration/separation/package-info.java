/// How registration-service behaves.
@NullMarked
package org.bluedots.registration.separation;

import org.jspecify.annotations.NullMarked;
