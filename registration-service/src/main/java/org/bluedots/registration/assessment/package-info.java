/// Looking again at a child's status after registration.
@NullMarked
package org.bluedots.registration.assessment;

import org.jspecify.annotations.NullMarked;
