package org.bluedots.matching.learning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.bluedots.matching.candidate.CandidateSource;
import org.bluedots.matching.evidence.Evidence;
import org.bluedots.matching.evidence.Frequencies;
import org.bluedots.matching.evidence.Model;
import org.bluedots.matching.evidence.Odds;
import org.bluedots.matching.evidence.Scorer;
import org.bluedots.matching.evidence.Weights;
import org.bluedots.matching.learning.Clusters.Pair;

/// Finds who is in a list more than once, with weights from the list itself.
///
/// Where the decision falls is computed too: at the probability at which, by the probabilities
/// themselves, precision and recall are expected to be best together (F1). No label is used.
public final class Deduplication<R> {

    private static final double WORTH_KEEPING = -20;

    private final List<R> records;
    private final Model<R> model;
    private final Frequencies<R> frequencies;

    public Deduplication(Model<R> model, List<R> records) {
        this.model = model;
        this.records = records;
        frequencies = Frequencies.of(model, records);
    }

    /// @param ranked all pairs worth looking at, the surest first
    /// @param same those that are taken for one person
    /// @param threshold in bits
    public record Result(List<Pair> ranked, List<Pair> same, double threshold, Weights weights) {}

    public Result run(CandidateSource<R> source, String version) {
        var pairs = pairs(source);
        var weights = new Estimation<>(frequencies, records, pairs).weights(version);
        var ranked = ranked(pairs, weights);
        var threshold = threshold(ranked);
        return new Result(ranked, Clusters.pairs(ranked, threshold), threshold, weights);
    }

    private Pairs<R> pairs(CandidateSource<R> source) {
        var places = new IdentityHashMap<R, Integer>();
        for (var i = 0; i < records.size(); i++) places.put(records.get(i), i);
        var pairs = new Pairs<>(model, frequencies, records);
        var partners = new ArrayList<BitSet>();
        for (var i = 0; i < records.size(); i++) partners.add(new BitSet());
        for (var i = 0; i < records.size(); i++)
            for (var other : source.candidates(records.get(i)))
                add(i, place(places, other), partners, pairs);
        return pairs;
    }

    private static <R> int place(Map<R, Integer> places, R record) {
        var place = places.get(record);
        if (place == null) throw new IllegalStateException("A candidate is not in the list");
        return place;
    }

    private static <R> void add(int a, int b, List<BitSet> partners, Pairs<R> pairs) {
        var first = Math.min(a, b);
        var second = Math.max(a, b);
        if (first == second || partners.get(first).get(second)) return;
        partners.get(first).set(second);
        pairs.add(first, second);
    }

    private List<Pair> ranked(Pairs<R> pairs, Weights weights) {
        var evidence = new Evidence(model, weights);
        var scorer = new Scorer<>(model, weights, frequencies);
        var ranked = new ArrayList<Pair>();
        for (var i = 0; i < pairs.size(); i++) {
            var bits = pairs.same(i, evidence) + Evidence.against(pairs.kin(i, evidence));
            if (bits < WORTH_KEEPING) continue;
            var a = pairs.left(i);
            var b = pairs.right(i);
            if (bits > 0) bits = scorer.score(records.get(a), records.get(b)).value();
            ranked.add(new Pair(a, b, bits));
        }
        ranked.sort(Comparator.comparingDouble(Pair::bits).reversed());
        return ranked;
    }

    /// Of all places to cut the ranking, the one with the best expected F1.
    private static double threshold(List<Pair> ranked) {
        var all = ranked.stream().mapToDouble(pair -> Odds.probability(pair.bits())).sum();
        var taken = 0.0;
        var best = 0.0;
        var threshold = 0.0;
        for (var i = 0; i < ranked.size(); i++) {
            taken += Odds.probability(ranked.get(i).bits());
            var expected = 2 * taken / (i + 1 + all);
            if (expected <= best) continue;
            best = expected;
            threshold = ranked.get(i).bits();
        }
        return threshold;
    }
}
