package org.bluedots.matching.learning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.bluedots.matching.evidence.Field.Source;
import org.bluedots.matching.evidence.Frequencies;
import org.bluedots.matching.evidence.Level;
import org.bluedots.matching.evidence.Model;
import org.bluedots.matching.evidence.Odds;
import org.bluedots.matching.evidence.Weights;

/// Weights from the records themselves, without anybody having said which are the same: `u` from
/// pairs taken at random, `m`, `k` and the odds by expectation and maximisation over the
/// candidates, in which everybody else counts as a stranger.
///
/// What an expert would say stands in for a few pairs, so that a level nobody has seen yet keeps a
/// sensible weight.
public final class Estimation<R> {

    private static final int ROUNDS = 30;
    private static final double STILL = 0.0005;
    private static final double REGISTERED_TWICE = 0.02;
    private static final int RANDOM_PAIRS = 300_000;
    private static final long SEED = 20_220_224;
    private static final double EXPERTS_PAIRS = 30;
    private static final double EXPERTS_STRANGERS = 0.5;
    private static final double FEWEST = 1;
    private static final double NEVER = -1000;

    private final Model<R> model;
    private final int records;
    private final Pairs<R> candidates;
    private final Pairs<R> strangers;

    public Estimation(Frequencies<R> frequencies, List<R> records, Pairs<R> candidates) {
        this.model = candidates.model();
        this.records = records.size();
        this.candidates = candidates;
        strangers = new Pairs<>(model, frequencies, records);
        var random = new Random(SEED);
        for (var i = 0; i < RANDOM_PAIRS && records.size() > 1; i++) {
            var a = random.nextInt(records.size());
            var b = random.nextInt(records.size());
            if (a != b) strangers.add(a, b);
        }
    }

    public Weights weights(String version) {
        var weights = beforeAnyRound(version);
        var same = 0.0;
        for (var round = 0; round < ROUNDS; round++) {
            var found = new Shares<>(model, candidates, weights);
            weights = learned(weights, odds(found.same), odds(found.kin), found);
            if (Math.abs(found.same - same) <= STILL * found.same) break;
            same = found.same;
        }
        return weights;
    }

    private Weights beforeAnyRound(String version) {
        var same = odds(records * REGISTERED_TWICE);
        var kin = odds(records * model.kinPerRecord());
        var expert = Weights.expert(version, same, kin, model);
        return learned(expert, same, kin, new Shares<>(model));
    }

    /// In bits: so many among all pairs.
    private double odds(double pairs) {
        if (model.kinPerRecord() == 0 && pairs == 0) return NEVER;
        var all = Math.max(2, records * (records - 1.0) / 2);
        return Odds.bits(Math.min(Math.max(FEWEST, pairs) / all, 0.5));
    }

    private Weights learned(Weights before, double same, double kin, Shares<R> found) {
        var random = strangers(before);
        var fields = new LinkedHashMap<String, List<Level>>();
        for (var i = 0; i < model.fields().size(); i++) {
            var field = model.fields().get(i);
            var levels =
                    field.source() == Source.EXPERT ? field.levels() : levels(i, found, random);
            fields.put(field.name(), levels);
        }
        return new Weights(before.version(), same, kin, fields);
    }

    private List<Level> levels(int field, Shares<R> found, double[][] random) {
        var expert = model.fields().get(field).levels();
        var m =
                smoothed(
                        found.ofSame[field],
                        expert.stream().mapToDouble(Level::m).toArray(),
                        EXPERTS_PAIRS);
        var k =
                smoothed(
                        found.ofKin[field],
                        expert.stream().mapToDouble(Level::k).toArray(),
                        EXPERTS_PAIRS);
        var u =
                smoothed(
                        random[field],
                        expert.stream().mapToDouble(Level::u).toArray(),
                        EXPERTS_STRANGERS);
        var levels = new ArrayList<Level>();
        for (var i = 0; i < expert.size(); i++)
            levels.add(Level.of(expert.get(i).name(), m[i], k[i], u[i]));
        return levels;
    }

    /// The pairs taken at random, without those that are no strangers after all.
    private double[][] strangers(Weights weights) {
        var found = new Shares<>(model, strangers, weights);
        var counts = strangers.counts();
        for (var i = 0; i < counts.length; i++)
            for (var j = 0; j < counts[i].length; j++)
                counts[i][j] -= found.ofSame[i][j] + found.ofKin[i][j];
        return counts;
    }

    private static double[] smoothed(double[] counts, double[] expert, double weight) {
        var all = weight;
        for (var count : counts) all += count;
        var shares = new double[counts.length];
        for (var i = 0; i < shares.length; i++) shares[i] = (counts[i] + weight * expert[i]) / all;
        return shares;
    }
}
