@NullMarked
package org.bluedots.registration.contact;

import org.jspecify.annotations.NullMarked;
