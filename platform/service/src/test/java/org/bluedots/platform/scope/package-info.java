/// Row-level security holds where the application forgets.
@NullMarked
package org.bluedots.platform.scope;

import org.jspecify.annotations.NullMarked;
