/// Who lives together as one economic unit, beside the group they travelled with.
@NullMarked
package org.bluedots.registration.household;

import org.jspecify.annotations.NullMarked;
