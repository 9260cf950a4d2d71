/// A stand-in for the inbox of the platform.
@NullMarked
package org.bluedots.platform.inbox;

import org.jspecify.annotations.NullMarked;
