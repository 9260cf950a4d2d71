package org.bluedots.gateway;

/// How fast one caller may go in one route class.
///
/// @param name the class
record Rate(String name, long perSecond, long burst) {

    /// What a rested caller may send at once. A rate may refill faster than its burst is deep.
    long quota() {
        return Math.max(perSecond, burst);
    }

    /// `RateLimit-Policy`: the quota, and the seconds in which an empty bucket fills.
    String policy() {
        return '"' + name + "\";q=" + quota() + ";w=" + Math.max(1, quota() / perSecond);
    }

    /// `RateLimit`: what is left, and the seconds until all is back.
    String standing(long remaining, long resetSeconds) {
        return '"' + name + "\";r=" + remaining + ";t=" + resetSeconds;
    }
}
