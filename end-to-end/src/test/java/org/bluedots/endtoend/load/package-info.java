/// What people do at the door, seeded, and what they saw of it.
@NullMarked
package org.bluedots.endtoend.load;

import org.jspecify.annotations.NullMarked;
