package org.bluedots.gateway;

/// How fast one caller may go in one route class.
///
/// @param name the class
record Rate(String name, long perSecond, long burst) {

    /// What a rested caller may send at once. A rate may refill faster than its burst is deep.
    long quota() {
        return Math.max(perSecond, burst);
    }

    /// Seconds in which an empty bucket fills.
    long window() {
        return Math.max(1, quota() / perSecond);
    }
}
