package org.bluedots.matching.person;

/// What a registrar does about somebody who may be registered already.
public enum Verdict {
    /// Decide before going on.
    BLOCK,
    /// Somebody looks at it later.
    CANDIDATE,
    NONE;

    private static final double BLOCKING = 0.90;
    private static final double WORTH_A_LOOK = 0.70;

    static Verdict of(double probability) {
        if (probability >= BLOCKING) return BLOCK;
        return probability >= WORTH_A_LOOK ? CANDIDATE : NONE;
    }
}
