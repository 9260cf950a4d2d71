/// A small service, on which the platform is tried: boxes that are packed, trucks that arrive.
@NullMarked
package org.bluedots.platform.sample;

import org.jspecify.annotations.NullMarked;
