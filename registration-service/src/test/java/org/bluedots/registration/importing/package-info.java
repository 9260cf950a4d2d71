@NullMarked
package org.bluedots.registration.importing;

import org.jspecify.annotations.NullMarked;
