/// What must be true when everything is healed and quiet.
@NullMarked
package org.bluedots.endtoend.check;

import org.jspecify.annotations.NullMarked;
