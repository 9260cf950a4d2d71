/// A wrong profile stops the start.
@NullMarked
package org.bluedots.platform.profile;

import org.jspecify.annotations.NullMarked;
