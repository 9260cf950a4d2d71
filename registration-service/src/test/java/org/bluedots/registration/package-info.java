/// How registration-service behaves.
@NullMarked
package org.bluedots.registration;

import org.jspecify.annotations.NullMarked;
