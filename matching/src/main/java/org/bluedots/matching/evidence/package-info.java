@NullMarked
package org.bluedots.matching.evidence;

import org.jspecify.annotations.NullMarked;
