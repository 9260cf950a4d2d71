/// Ranking people anew: when somebody found something, and when a day has passed.
@NullMarked
package org.bluedots.registration.standing;

import org.jspecify.annotations.NullMarked;
