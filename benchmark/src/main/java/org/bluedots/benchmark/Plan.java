package org.bluedots.benchmark;

import java.time.Duration;

/// How long each part takes.
///
/// @param warmUpRounds at most; three in a row that gain nothing are enough
record Plan(
        int rounds,
        Duration limit,
        Duration intake,
        Duration warmUp,
        int warmUpRounds,
        Duration openLoop,
        int backlog) {

    static Plan full() {
        return new Plan(3, seconds(3), seconds(6), seconds(30), 14, seconds(20), 5_000);
    }

    /// Shows that everything works; its figures are of a machine that is not yet warm.
    static Plan brief() {
        return new Plan(1, seconds(1), seconds(2), seconds(3), 1, seconds(4), 500);
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
