/// How registration-service behaves.
@NullMarked
package org.bluedots.registration.person;

import org.jspecify.annotations.NullMarked;
