@NullMarked
package org.bluedots.registration.deskcheck;

import org.jspecify.annotations.NullMarked;
