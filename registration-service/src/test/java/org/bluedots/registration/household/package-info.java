@NullMarked
package org.bluedots.registration.household;

import org.jspecify.annotations.NullMarked;
