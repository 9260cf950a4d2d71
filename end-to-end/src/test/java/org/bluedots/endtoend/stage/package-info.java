/// The running platform and how to speak to it.
@NullMarked
package org.bluedots.endtoend.stage;

import org.jspecify.annotations.NullMarked;
