@NullMarked
package org.bluedots.platform.fault;

import org.jspecify.annotations.NullMarked;
