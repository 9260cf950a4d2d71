/// A border day replayed: arrivals from a file, registered, reported, acknowledged, counted.
@NullMarked
package org.bluedots.launcher.demo;

import org.jspecify.annotations.NullMarked;
