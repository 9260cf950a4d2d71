@NullMarked
package org.bluedots.platform.problem;

import org.jspecify.annotations.NullMarked;
