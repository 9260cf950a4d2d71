/// How a person looks: a photo and distinguishing marks, each only as long as somebody permits it.
@NullMarked
package org.bluedots.registration.likeness;

import org.jspecify.annotations.NullMarked;
