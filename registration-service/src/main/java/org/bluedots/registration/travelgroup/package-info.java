/// People who travel together and stay together.
@NullMarked
package org.bluedots.registration.travelgroup;

import org.jspecify.annotations.NullMarked;
