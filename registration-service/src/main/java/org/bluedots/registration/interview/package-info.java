/// The interview of a child without its family: complete within four hours.
@NullMarked
package org.bluedots.registration.interview;

import org.jspecify.annotations.NullMarked;
