/// How a case is worked on, closed, opened again, and erased.
@NullMarked
package org.bluedots.registration.closing;

import org.jspecify.annotations.NullMarked;
