/// Pairs of records that may be one person, and the search that follows every registration to find
/// them.
@NullMarked
package org.bluedots.registration.duplicate;

import org.jspecify.annotations.NullMarked;
