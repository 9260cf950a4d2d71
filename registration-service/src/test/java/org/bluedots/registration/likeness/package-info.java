@NullMarked
package org.bluedots.registration.likeness;

import org.jspecify.annotations.NullMarked;
