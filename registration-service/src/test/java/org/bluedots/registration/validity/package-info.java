@NullMarked
package org.bluedots.registration.validity;

import org.jspecify.annotations.NullMarked;
