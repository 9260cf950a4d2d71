@NullMarked
package org.bluedots.matching.candidate;

import org.jspecify.annotations.NullMarked;
