/// Whether somebody may be given data of a person, and why.
@NullMarked
package org.bluedots.registration.disclosure;

import org.jspecify.annotations.NullMarked;
