@NullMarked
package org.bluedots.registration.imports;

import org.jspecify.annotations.NullMarked;
