@NullMarked
package org.bluedots.registration.details;

import org.jspecify.annotations.NullMarked;
