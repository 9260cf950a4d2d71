/// The embedded servers, really started.
@NullMarked
package org.bluedots.platform.embedded;

import org.jspecify.annotations.NullMarked;
