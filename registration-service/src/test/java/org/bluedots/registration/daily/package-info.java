@NullMarked
package org.bluedots.registration.daily;

import org.jspecify.annotations.NullMarked;
