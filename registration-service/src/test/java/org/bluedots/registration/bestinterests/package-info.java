/// How registration-service behaves.
@NullMarked
package org.bluedots.registration.bestinterests;

import org.jspecify.annotations.NullMarked;
