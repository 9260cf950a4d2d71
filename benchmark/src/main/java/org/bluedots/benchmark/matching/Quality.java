package org.bluedots.benchmark.matching;

import java.util.List;
import java.util.Set;
import org.bluedots.matching.learning.Clusters.Pair;

/// How right a deduplication was. The only place where labels are read.
///
/// @param pairs so many were taken for one person
/// @param recallAtPrecision98 of the true pairs, the share above the lowest place in the ranking at
///   which 98 of 100 were still right
record Quality(
        int pairs,
        double precision,
        double recall,
        double f1,
        double recallAtPrecision98,
        double seconds) {

    private static final double PRECISION = 0.98;

    static Quality of(List<Pair> taken, List<Pair> ranked, Set<Long> truth, double seconds) {
        var right = taken.stream().filter(pair -> truth.contains(key(pair.a(), pair.b()))).count();
        var precision = taken.isEmpty() ? 0 : right / (double) taken.size();
        var recall = truth.isEmpty() ? 0 : right / (double) truth.size();
        return new Quality(
                taken.size(),
                precision,
                recall,
                right == 0 ? 0 : 2 * precision * recall / (precision + recall),
                recallAtPrecision(ranked, truth),
                seconds);
    }

    private static double recallAtPrecision(List<Pair> ranked, Set<Long> truth) {
        var right = 0;
        var best = 0;
        for (var i = 0; i < ranked.size(); i++) {
            if (truth.contains(key(ranked.get(i).a(), ranked.get(i).b()))) right++;
            if (right >= PRECISION * (i + 1)) best = right;
        }
        return truth.isEmpty() ? 0 : best / (double) truth.size();
    }

    /// Two places in a list, whichever comes first.
    static long key(int a, int b) {
        return ((long) Math.min(a, b) << Integer.SIZE) | Math.max(a, b);
    }
}
