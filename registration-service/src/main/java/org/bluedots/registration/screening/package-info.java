/// Structured questions: the Washington Group short set, the signs of trafficking.
@NullMarked
package org.bluedots.registration.screening;

import org.jspecify.annotations.NullMarked;
