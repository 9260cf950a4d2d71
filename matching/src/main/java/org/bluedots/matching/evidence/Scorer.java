package org.bluedots.matching.evidence;

import java.util.ArrayList;
import java.util.List;

/// Fellegi and Sunter: prior + Σ log2(m/u), each summand shown.
public final class Scorer<R> {

    private static final double WORTH_SHOWING = 0.005;

    private final Model<R> model;
    private final Frequencies<R> frequencies;
    private final Evidence evidence;
    private final String version;

    public Scorer(Model<R> model, Weights weights, Frequencies<R> frequencies) {
        this.model = model;
        this.frequencies = frequencies;
        evidence = new Evidence(model, weights);
        version = weights.version();
    }

    public Score score(R a, R b) {
        var beside = model.alignment().apply(a, b);
        var levels = model.levels(a, beside);
        var parts = new ArrayList<Part>();
        parts.add(new Part("prior", "before any evidence", evidence.samePrior()));
        var kin = evidence.kinPrior();
        for (var i = 0; i < levels.length; i++) {
            if (levels[i] == Field.MISSING) continue;
            var field = model.fields().get(i);
            var level = field.levels().get(levels[i]).name();
            parts.add(new Part(field.name(), level, evidence.same(i, levels[i])));
            kin += evidence.kin(i, levels[i]);
            if (levels[i] >= field.rareLevels()) continue;
            var rarity = frequencies.rarity(i, a, beside);
            parts.add(new Part(field.name(), "how rare it is", rarity));
            if (field.isSharedByKin()) kin += rarity;
        }
        addKin(Evidence.against(kin), parts);
        return new Score(guarded(parts), version);
    }

    private static void addKin(double against, List<Part> parts) {
        if (against < -WORTH_SHOWING)
            parts.add(new Part("kin", "may be two of one family instead", against));
    }

    private List<Part> guarded(List<Part> parts) {
        var ceiling = model.guard().ceiling(parts);
        if (ceiling.isEmpty()) return parts;
        var excess = Score.sum(parts) - Odds.bits(ceiling.get().probability());
        var guarded = new ArrayList<>(parts);
        guarded.add(new Part("guard", ceiling.get().reason(), Math.min(0, -excess)));
        return guarded;
    }
}
