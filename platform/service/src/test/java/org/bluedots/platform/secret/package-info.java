@NullMarked
package org.bluedots.platform.secret;

import org.jspecify.annotations.NullMarked;
