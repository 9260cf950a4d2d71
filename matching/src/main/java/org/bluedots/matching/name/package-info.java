@NullMarked
package org.bluedots.matching.name;

import org.jspecify.annotations.NullMarked;
