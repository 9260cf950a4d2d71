@NullMarked
package org.bluedots.registration.protection;

import org.jspecify.annotations.NullMarked;
