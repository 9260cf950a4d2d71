@NullMarked
package org.bluedots.registration.merging;

import org.jspecify.annotations.NullMarked;
