/// A child protection officer decides where nobody may consent, or where caregivers disagree.
@NullMarked
package org.bluedots.registration.bestinterests;

import org.jspecify.annotations.NullMarked;
