/// Whether a record is to be relied on.
@NullMarked
package org.bluedots.registration.validity;

import org.jspecify.annotations.NullMarked;
