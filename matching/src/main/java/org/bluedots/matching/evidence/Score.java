package org.bluedots.matching.evidence;

import java.util.List;

/// How strongly two records speak for one person: the parts, in bits, sum exactly to the value.
///
/// @param weights the version of the weights, so that the score can be explained later
public record Score(List<Part> parts, String weights) {

    public Score {
        parts = List.copyOf(parts);
    }

    /// The logarithm to base 2 of the odds.
    public double value() {
        return sum(parts);
    }

    public double probability() {
        return Odds.probability(value());
    }

    static double sum(List<Part> parts) {
        var sum = 0.0;
        for (var part : parts) sum += part.weight();
        return sum;
    }
}
