@NullMarked
package org.bluedots.platform.request;

import org.jspecify.annotations.NullMarked;
