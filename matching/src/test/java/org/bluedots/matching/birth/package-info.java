@NullMarked
package org.bluedots.matching.birth;

import org.jspecify.annotations.NullMarked;
