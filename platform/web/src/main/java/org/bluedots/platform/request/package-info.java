/// What every request shares: size, expected version, cursor pages.
@NullMarked
package org.bluedots.platform.request;

import org.jspecify.annotations.NullMarked;
