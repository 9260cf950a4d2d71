@NullMarked
package org.bluedots.registration.document;

import org.jspecify.annotations.NullMarked;
