@NullMarked
package org.bluedots.matching.place;

import org.jspecify.annotations.NullMarked;
