/// Documents and the numbers that others know a person by: sealed, and found by a keyed hash.
@NullMarked
package org.bluedots.registration.document;

import org.jspecify.annotations.NullMarked;
