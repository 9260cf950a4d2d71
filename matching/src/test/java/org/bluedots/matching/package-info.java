@NullMarked
package org.bluedots.matching;

import org.jspecify.annotations.NullMarked;
