@NullMarked
package org.bluedots.matching.person;

import org.jspecify.annotations.NullMarked;
