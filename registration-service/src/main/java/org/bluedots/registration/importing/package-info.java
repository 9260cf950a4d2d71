/// The work on lists that were taken in: step by step, gone on with after an interruption, each
/// party registered once.
@NullMarked
package org.bluedots.registration.importing;

import org.jspecify.annotations.NullMarked;
