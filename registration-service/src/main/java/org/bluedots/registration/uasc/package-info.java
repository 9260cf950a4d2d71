/// Whether a child is accompanied, separated or alone, and by which rule (CRC General Comment 6).
@NullMarked
package org.bluedots.registration.uasc;

import org.jspecify.annotations.NullMarked;
