@NullMarked
package org.bluedots.registration.openreferral;

import org.jspecify.annotations.NullMarked;
