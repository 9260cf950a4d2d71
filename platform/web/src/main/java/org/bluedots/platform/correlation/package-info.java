/// One id through requests, events and logs.
@NullMarked
package org.bluedots.platform.correlation;

import org.jspecify.annotations.NullMarked;
