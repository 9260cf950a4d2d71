/// What the tracing of families may know of people who agreed to it, across agencies and hubs.
@NullMarked
package org.bluedots.registration.tracing;

import org.jspecify.annotations.NullMarked;
