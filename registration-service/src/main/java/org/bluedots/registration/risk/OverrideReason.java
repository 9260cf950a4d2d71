package org.bluedots.registration.risk;

/// Why an officer sets the tier; the code list `risk-override-reason`.
public enum OverrideReason {
    NOT_COVERED_BY_RULES,
    WORSE_THAN_RULES,
    SAFE_FOR_NOW,
    BEST_INTERESTS
}
