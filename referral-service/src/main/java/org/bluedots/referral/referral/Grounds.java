package org.bluedots.referral.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.bluedots.platform.problem.PlatformProblem;
import org.bluedots.platform.problem.RuleBroken;
import org.jspecify.annotations.Nullable;

/// What allows that the receiver is told. Without one of them nothing leaves (rules C3, C4, C5).
///
/// @param basis null as long as nothing allows it
/// @param consentId registration's, with CONSENT
/// @param consentDue what it rests on has lapsed since it was sent: somebody has to ask again
/// @param overrideBasis why nobody has to be asked; proposed by one, approved by another
/// @param overrideReason in words, sealed
@Embeddable
public record Grounds(
        @Enumerated(EnumType.STRING) @Nullable Basis basis,
        @Nullable UUID consentId,
        boolean consentDue,
        @Enumerated(EnumType.STRING) @Nullable OverrideBasis overrideBasis,
        @Nullable String overrideReason,
        @Column(name = "override_requested_by") @Nullable String requestedBy,
        @Column(name = "override_approved_by") @Nullable String approvedBy) {

    static final Grounds NONE = new Grounds(null, null, false, null, null, null, null);
    static final Grounds THE_LAW = NONE.on(Basis.LEGAL_OBLIGATION, null);
    static final Grounds AN_EMERGENCY = NONE.on(Basis.VITAL_INTERESTS, null);

    /// On what a disclosure rests.
    public enum Basis {
        CONSENT,
        OVERRIDE,
        LEGAL_OBLIGATION,
        VITAL_INTERESTS
    }

    /// Why somebody who was not asked may be spoken for.
    public enum OverrideBasis {
        VITAL_INTERESTS,
        BEST_INTERESTS,
        LEGAL_OBLIGATION
    }

    Grounds consent(UUID id) {
        return on(Basis.CONSENT, id);
    }

    Grounds lapsed() {
        return new Grounds(
                basis, consentId, true, overrideBasis, overrideReason, requestedBy, approvedBy);
    }

    /// Nothing was sent on it, so nothing rests on it.
    Grounds gone() {
        return NONE;
    }

    Grounds proposed(OverrideBasis why, String sealedReason, String by) {
        return new Grounds(null, null, false, why, sealedReason, by, null);
    }

    /// Refuses whoever proposed it (rule C17).
    Grounds approved(String by) {
        if (requestedBy == null)
            throw new RuleBroken(
                    PlatformProblem.VERIFIER_CONFLICT, "Nobody has proposed an override.");
        if (requestedBy.equals(by))
            throw new RuleBroken(
                    PlatformProblem.VERIFIER_CONFLICT, "Somebody else has to approve it.");
        return new Grounds(
                Basis.OVERRIDE, null, false, overrideBasis, overrideReason, requestedBy, by);
    }

    private Grounds on(Basis other, @Nullable UUID consent) {
        return new Grounds(other, consent, false, null, null, null, null);
    }

    boolean rests(UUID consent) {
        return consent.equals(consentId);
    }
}
