/// The hub at which people are met, as far as its profile concerns registration.
@NullMarked
package org.bluedots.registration.hub;

import org.jspecify.annotations.NullMarked;
