@NullMarked
package org.bluedots.matching.learning;

import org.jspecify.annotations.NullMarked;
