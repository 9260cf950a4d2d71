package org.bluedots.launcher;

/// Whether JVMs without a start-up cache make one. A developer's start does; tests and benchmarks
/// use what is there, since recording slows a JVM down.
enum Recording {
    ON,
    OFF
}
