/// Looking again at something at a given time, once across all replicas.
@NullMarked
package org.bluedots.registration.reminder;

import org.jspecify.annotations.NullMarked;
