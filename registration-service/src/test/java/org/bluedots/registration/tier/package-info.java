/// How registration-service behaves.
@NullMarked
package org.bluedots.registration.tier;

import org.jspecify.annotations.NullMarked;
