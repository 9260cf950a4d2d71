package org.bluedots.registration.consent;

/// Why a child protection officer decides in nobody's place but the child's.
public enum BestInterestsReason {
    CAREGIVER_ABSENT(ConsentBasis.BEST_INTERESTS),
    CAREGIVER_IS_RISK(ConsentBasis.BEST_INTERESTS),
    CAREGIVERS_DISAGREE(ConsentBasis.BEST_INTERESTS),
    CHILD_NOT_ABLE(ConsentBasis.BEST_INTERESTS),
    LIFE_AT_RISK(ConsentBasis.VITAL_INTERESTS);

    private final ConsentBasis basis;

    BestInterestsReason(ConsentBasis basis) {
        this.basis = basis;
    }

    public ConsentBasis basis() {
        return basis;
    }
}
