package org.bluedots.matching.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Records that are one person, as groups: the surest pair first, and two groups join only if on
/// average their members speak for it. So A with B and B with C does not make A the same as C when
/// these contradict each other.
public final class Clusters {

    /// No single pair outweighs all others.
    private static final double MOST_BITS = 10;

    /// Two records and the bits that speak for them being one.
    public record Pair(int a, int b, double bits) {}

    private final Map<Long, Double> bits = new HashMap<>();
    private final Map<Integer, List<Integer>> groups = new HashMap<>();
    private final double threshold;

    private Clusters(double threshold) {
        this.threshold = threshold;
    }

    /// All pairs of records that end in one group.
    ///
    /// @param threshold the bits from which two are one
    public static List<Pair> pairs(List<Pair> scored, double threshold) {
        var clusters = new Clusters(threshold);
        for (var pair : scored) clusters.bits.put(key(pair.a(), pair.b()), pair.bits());
        scored.stream()
                .filter(pair -> pair.bits() >= threshold)
                .sorted(Comparator.comparingDouble(Pair::bits).reversed())
                .forEach(clusters::join);
        return clusters.inside();
    }

    private void join(Pair pair) {
        var some = group(pair.a());
        var others = group(pair.b());
        if (isOne(some, others) || average(some, others) < threshold) return;
        some.addAll(others);
        for (var record : others) groups.put(record, some);
    }

    private static boolean isOne(List<Integer> some, List<Integer> others) {
        return some.getFirst().equals(others.getFirst());
    }

    private List<Integer> group(int record) {
        return groups.computeIfAbsent(record, it -> new ArrayList<>(List.of(it)));
    }

    private double average(List<Integer> some, List<Integer> others) {
        var sum = 0.0;
        for (var a : some) for (var b : others) sum += capped(bits(a, b));
        return sum / some.size() / others.size();
    }

    private double capped(double value) {
        return Math.clamp(value, threshold - MOST_BITS, threshold + MOST_BITS);
    }

    private double bits(int a, int b) {
        return bits.getOrDefault(key(a, b), -MOST_BITS * 2);
    }

    private static long key(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    private List<Pair> inside() {
        var pairs = new ArrayList<Pair>();
        groups.forEach((record, group) -> {
            for (var other : group)
                if (record < other) pairs.add(new Pair(record, other, bits(record, other)));
        });
        return pairs;
    }
}
