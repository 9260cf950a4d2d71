/// Reference data: lists of codes with their labels, versioned, readable by anybody.
@NullMarked
package org.bluedots.registration.codelist;

import org.jspecify.annotations.NullMarked;
