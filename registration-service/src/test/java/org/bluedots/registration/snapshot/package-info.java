@NullMarked
package org.bluedots.registration.snapshot;

import org.jspecify.annotations.NullMarked;
