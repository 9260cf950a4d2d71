/// The probes, tried on records and files made for them.
@NullMarked
package org.bluedots.platform.testing.event;

import org.jspecify.annotations.NullMarked;
