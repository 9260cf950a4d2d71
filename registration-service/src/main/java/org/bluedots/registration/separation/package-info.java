/// How a child lost its family, as it is told.
@NullMarked
package org.bluedots.registration.separation;

import org.jspecify.annotations.NullMarked;
