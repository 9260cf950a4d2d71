/// Journeys and faults over the running platform: real processes, real tokens.
@NullMarked
package org.bluedots.endtoend;

import org.jspecify.annotations.NullMarked;
