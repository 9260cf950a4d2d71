package org.bluedots.matching.evidence;

/// Bits for the same person and bits for kin, each against strangers, summed field by field.
///
/// Two of one family agree in much. So what speaks for kin is taken off again: the odds of being
/// the same person are against strangers **or** kin.
public final class Evidence {

    private static final double MANY_BITS = 500;

    private final double[][] same;
    private final double[][] kin;
    private final double samePrior;
    private final double kinPrior;

    public Evidence(Model<?> model, Weights weights) {
        var fields = model.fields();
        same = new double[fields.size()][];
        kin = new double[fields.size()][];
        for (var i = 0; i < same.length; i++) {
            var levels = weights.levels(fields.get(i).name());
            same[i] = levels.stream().mapToDouble(it -> Odds.log2(it.m() / it.u())).toArray();
            kin[i] = levels.stream().mapToDouble(it -> Odds.log2(it.k() / it.u())).toArray();
        }
        samePrior = weights.same();
        kinPrior = weights.kin();
    }

    public double same(int field, int level) {
        return level == Field.MISSING ? 0 : same[field][level];
    }

    public double kin(int field, int level) {
        return level == Field.MISSING ? 0 : kin[field][level];
    }

    public double kinPrior() {
        return kinPrior;
    }

    public double samePrior() {
        return samePrior;
    }

    /// What is taken off for kin: never more than nothing.
    public static double against(double kinBits) {
        return kinBits > MANY_BITS ? -kinBits : -Odds.log2(1 + Math.pow(2, kinBits));
    }
}
