package org.bluedots.matching.evidence;

/// How often each level was seen among the same, kin and strangers, each pair shared among the
/// three by what the weights so far say of it.
final class Shares<R> {

    private static final double LIKELY = 0.8;

    final double[][] ofSame;
    final double[][] ofKin;
    final double[][] ofStrangers;
    double same;
    double kin;

    /// Nothing seen.
    Shares(Model<R> model) {
        ofSame = empty(model);
        ofKin = empty(model);
        ofStrangers = empty(model);
    }

    Shares(Model<R> model, Pairs<R> pairs, Weights weights) {
        this(model);
        var evidence = new Evidence(model, weights);
        for (var pair = 0; pair < pairs.size(); pair++) {
            var sameOdds = Math.pow(2, evidence.same(pairs, pair));
            var kinOdds = Math.pow(2, evidence.kin(pairs, pair));
            var all = 1 + sameOdds + kinOdds;
            same += likely(sameOdds / all);
            kin += likely(kinOdds / all);
            count(pairs, pair, likely(sameOdds / all), likely(kinOdds / all));
        }
    }

    private static double likely(double share) {
        return share < LIKELY ? 0 : share;
    }

    private void count(Pairs<R> pairs, int pair, double sameShare, double kinShare) {
        for (var i = 0; i < ofSame.length; i++) {
            var level = pairs.level(pair, i);
            if (level == Field.MISSING) continue;
            ofSame[i][level] += sameShare;
            ofKin[i][level] += kinShare;
            ofStrangers[i][level] += 1 - sameShare - kinShare;
        }
    }

    private static double[][] empty(Model<?> model) {
        return model.fields().stream()
                .map(field -> new double[field.levels().size()])
                .toArray(double[][]::new);
    }
}
