/// Registering a party at the door in one request.
@NullMarked
package org.bluedots.registration.intake;

import org.jspecify.annotations.NullMarked;
