/// What people say of themselves, as exactly as it is known.
@NullMarked
package org.bluedots.registration.details;

import org.jspecify.annotations.NullMarked;
