package org.bluedots.registration.consent;

/// On what ground data may be shared.
public enum ConsentBasis {
    CONSENT,
    ASSENT_PLUS_CAREGIVER,
    BEST_INTERESTS,
    LEGAL_OBLIGATION,
    VITAL_INTERESTS;

    /// Somebody agreed, and may change their mind.
    public boolean restsOnConsent() {
        return this == CONSENT || this == ASSENT_PLUS_CAREGIVER;
    }

    /// A child protection officer decided.
    public boolean isDecision() {
        return this == BEST_INTERESTS || this == VITAL_INTERESTS;
    }
}
