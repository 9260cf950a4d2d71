@NullMarked
package org.bluedots.registration.duplicate;

import org.jspecify.annotations.NullMarked;
