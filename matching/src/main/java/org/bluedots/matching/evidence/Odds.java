package org.bluedots.matching.evidence;

/// Probabilities and bits.
public final class Odds {

    private static final double LN2 = Math.log(2);

    private Odds() {}

    public static double log2(double value) {
        return Math.log(value) / LN2;
    }

    public static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }

    public static double bits(double probability) {
        return log2(probability / (1 - probability));
    }
}
