/// How registration-service behaves.
@NullMarked
package org.bluedots.registration.codelist;

import org.jspecify.annotations.NullMarked;
