package org.bluedots.registration.duplicate;

import org.bluedots.matching.person.Verdict;

/// How strongly two records speak for one person.
public enum CandidateLevel {
    /// At the desk: decide before going on. Afterwards: first on the list.
    BLOCK,
    /// Somebody looks at it later.
    CANDIDATE;

    /// Of a match that is worth a look.
    public static CandidateLevel of(Verdict verdict) {
        return switch (verdict) {
            case BLOCK -> BLOCK;
            case CANDIDATE -> CANDIDATE;
            case NONE -> throw new IllegalArgumentException("nothing to look at");
        };
    }
}
