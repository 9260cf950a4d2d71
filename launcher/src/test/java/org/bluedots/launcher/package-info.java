/// The launcher, without and with real servers.
@NullMarked
package org.bluedots.launcher;

import org.jspecify.annotations.NullMarked;
