/// How consents end by time: their own, and that of childhood.
@NullMarked
package org.bluedots.registration.lapse;

import org.jspecify.annotations.NullMarked;
