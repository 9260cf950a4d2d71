@NullMarked
package org.bluedots.registration.closing;

import org.jspecify.annotations.NullMarked;
