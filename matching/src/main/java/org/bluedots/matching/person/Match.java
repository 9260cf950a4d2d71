package org.bluedots.matching.person;

import org.bluedots.matching.evidence.Score;

/// Somebody in the register who may be the same person, why, and what follows.
public record Match(String id, Score score, Verdict verdict) {

    static Match of(FoldedPerson other, Score score) {
        return new Match(other.id(), score, Verdict.of(score.probability()));
    }
}
