/// Hiding people whose being here must not be known.
@NullMarked
package org.bluedots.registration.protection;

import org.jspecify.annotations.NullMarked;
