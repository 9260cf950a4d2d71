@NullMarked
package org.bluedots.registration.sheet;

import org.jspecify.annotations.NullMarked;
