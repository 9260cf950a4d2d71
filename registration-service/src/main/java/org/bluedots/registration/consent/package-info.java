/// What somebody agreed to or refused: who may know what of a person, for what, and how long.
@NullMarked
package org.bluedots.registration.consent;

import org.jspecify.annotations.NullMarked;
