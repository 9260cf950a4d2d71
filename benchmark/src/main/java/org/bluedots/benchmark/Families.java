package org.bluedots.benchmark;

import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;

/// How long the answer to a family of four takes while families arrive at a rate: one request each,
/// four people, a group, two children with their mother.
record Families(Hub hub, People people, Plan plan) {

    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(1);
    private static final int DIGITS = 3;

    /// @param latestMillis by how much the worst request missed its moment
    record Figure(int perSecond, double p50Millis, double p99Millis, double latestMillis) {}

    Figure measure(int perSecond) throws InterruptedException {
        var micros = new ConcurrentHistogram(LONGEST_MICROS, DIGITS);
        var loop = new OpenLoop(hub, people::family, perSecond, plan.openLoop());
        var latest =
                loop.run((_, sent, answered) ->
                        micros.recordValue(Math.min(LONGEST_MICROS, (answered - sent) / 1000)));
        return new Figure(
                perSecond,
                micros.getValueAtPercentile(50) / 1000.0,
                micros.getValueAtPercentile(99) / 1000.0,
                latest);
    }
}
