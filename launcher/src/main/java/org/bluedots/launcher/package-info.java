/// The whole platform on one machine; the commands behind ./bluedots.
@NullMarked
package org.bluedots.launcher;

import org.jspecify.annotations.NullMarked;
