package org.bluedots.launcher.demo;

import org.HdrHistogram.ConcurrentHistogram;

/// Times of one kind, in milliseconds with three digits behind the point.
final class Latencies {
    private static final double MICROS = 1000;

    private final ConcurrentHistogram micros = new ConcurrentHistogram(3);

    void add(double millis) {
        micros.recordValue(Math.max(0, Math.round(millis * MICROS)));
    }

    boolean isEmpty() {
        return micros.getTotalCount() == 0;
    }

    double p50() {
        return micros.getValueAtPercentile(50) / MICROS;
    }

    double p99() {
        return micros.getValueAtPercentile(99) / MICROS;
    }

    double max() {
        return micros.getMaxValue() / MICROS;
    }
}
