/// Lists of people that come as a file: taken in at once, worked on behind the scenes, each party
/// registered once whatever happens in between.
@NullMarked
package org.bluedots.registration.imports;

import org.jspecify.annotations.NullMarked;
