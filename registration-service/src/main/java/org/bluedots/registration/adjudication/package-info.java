/// Somebody who registered neither looks at a pair of records and decides whether they are one
/// person.
@NullMarked
package org.bluedots.registration.adjudication;

import org.jspecify.annotations.NullMarked;
