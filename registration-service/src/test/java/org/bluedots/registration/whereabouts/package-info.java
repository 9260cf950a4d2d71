@NullMarked
package org.bluedots.registration.whereabouts;

import org.jspecify.annotations.NullMarked;
