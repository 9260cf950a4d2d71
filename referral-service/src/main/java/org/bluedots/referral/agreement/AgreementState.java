package org.bluedots.referral.agreement;

/// `PROPOSED → IN_FORCE → ENDED`; a proposal may end, too.
public enum AgreementState {
    PROPOSED,
    IN_FORCE,
    ENDED
}
