/// Specific needs by the UNHCR codes; the sensitive ones are known to few.
@NullMarked
package org.bluedots.registration.needs;

import org.jspecify.annotations.NullMarked;
