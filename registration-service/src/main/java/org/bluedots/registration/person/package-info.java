/// People: who they are, as far as they are known.
@NullMarked
package org.bluedots.registration.person;

import org.jspecify.annotations.NullMarked;
