@NullMarked
package org.bluedots.registration.referralfact;

import org.jspecify.annotations.NullMarked;
