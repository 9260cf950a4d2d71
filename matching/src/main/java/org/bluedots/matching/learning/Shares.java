package org.bluedots.matching.learning;

import org.bluedots.matching.evidence.Evidence;
import org.bluedots.matching.evidence.Field;
import org.bluedots.matching.evidence.Model;
import org.bluedots.matching.evidence.Weights;

/// How often each level was seen among the same and among kin, each pair shared among the two and
/// strangers by what the weights so far say of it.
final class Shares<R> {

    /// Only pairs that are clear enough teach: the many doubtful ones would teach their doubt.
    private static final double LIKELY = 0.8;

    private static final double HOPELESS = -3;
    private static final double MOST_BITS = 500;

    final double[][] ofSame;
    final double[][] ofKin;
    double same;
    double kin;

    /// Nothing seen.
    Shares(Model<R> model) {
        ofSame = empty(model);
        ofKin = empty(model);
    }

    Shares(Model<R> model, Pairs<R> pairs, Weights weights) {
        this(model);
        var evidence = new Evidence(model, weights);
        for (var pair = 0; pair < pairs.size(); pair++) {
            var sameBits = pairs.same(pair, evidence);
            var kinBits = pairs.kin(pair, evidence);
            if (Math.max(sameBits, kinBits) < HOPELESS) continue;
            var sameOdds = Math.pow(2, Math.min(sameBits, MOST_BITS));
            var kinOdds = Math.pow(2, Math.min(kinBits, MOST_BITS));
            var all = 1 + sameOdds + kinOdds;
            count(pairs, pair, likely(sameOdds / all), likely(kinOdds / all));
        }
    }

    private static double likely(double share) {
        return share < LIKELY ? 0 : share;
    }

    private void count(Pairs<R> pairs, int pair, double sameShare, double kinShare) {
        if (sameShare + kinShare == 0) return;
        same += sameShare;
        kin += kinShare;
        for (var i = 0; i < ofSame.length; i++) {
            var level = pairs.level(pair, i);
            if (level == Field.MISSING) continue;
            ofSame[i][level] += sameShare;
            ofKin[i][level] += kinShare;
        }
    }

    private static double[][] empty(Model<?> model) {
        return model.fields().stream()
                .map(field -> new double[field.levels().size()])
                .toArray(double[][]::new);
    }
}
