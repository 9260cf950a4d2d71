/// Asking people, and writing down what they answered.
@NullMarked
package org.bluedots.registration.asking;

import org.jspecify.annotations.NullMarked;
