/// How registration-service behaves.
@NullMarked
package org.bluedots.registration.tracing;

import org.jspecify.annotations.NullMarked;
