@NullMarked
package org.bluedots.platform.staff;

import org.jspecify.annotations.NullMarked;
