@NullMarked
package org.bluedots.registration.followup;

import org.jspecify.annotations.NullMarked;
