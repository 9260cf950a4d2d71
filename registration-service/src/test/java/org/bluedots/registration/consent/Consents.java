package org.bluedots.registration.consent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.registration.consent.Answer.Moment;
import org.bluedots.registration.consent.Answer.Question;
import org.bluedots.registration.consent.Answer.Said;
import org.bluedots.registration.consent.Giver.Withdrawer;
import org.jspecify.annotations.Nullable;

/// Consents of the unit tests; time stands still at noon.
public final class Consents {

    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    public static final Instant IN_A_YEAR = Instant.parse("2027-03-01T12:00:00Z");
    public static final UUID DARYNA = new UUID(7, 1);

    private static final Giver OLENA =
            new Giver(Giver.Type.CAREGIVER, new UUID(7, 2), Giver.Assent.YES);

    private Consents() {}

    public static Consent aConsent() {
        return given(OLENA, ConsentBasis.ASSENT_PLUS_CAREGIVER);
    }

    public static Consent anOrderOfTheLaw() {
        return given(new Giver(Giver.Type.AUTHORITY, null, null), ConsentBasis.LEGAL_OBLIGATION);
    }

    public static Consent aRefusal() {
        return Consent.refused(
                new UUID(8, 2),
                answer(new Said(OLENA, null, null, RefusalReason.FEAR_OF_HARM, null, null, false)));
    }

    public static Consent aDecisionToShare() {
        return Consent.given(new UUID(8, 3), decided(), IN_A_YEAR);
    }

    public static Consent aDecisionNotToShare() {
        return Consent.refused(new UUID(8, 4), decided());
    }

    /// A consent, or a refusal, that has come to that status.
    public static Consent in(ConsentStatus status) {
        if (status == ConsentStatus.REFUSED) return aRefusal();
        var consent = aConsent();
        switch (status) {
            case ACTIVE, REFUSED -> {}
            case DISPUTED -> consent.dispute(NOON);
            case WITHDRAWN -> consent.withdraw(Withdrawer.GIVER, NOON);
            case EXPIRED -> consent.expire(NOON);
            case SUPERSEDED -> consent.supersede(null, NOON);
        }
        return consent;
    }

    private static Consent given(Giver giver, ConsentBasis basis) {
        return Consent.given(
                new UUID(8, 1),
                answer(new Said(giver, basis, PAPER, null, null, null, false)),
                IN_A_YEAR);
    }

    private static final @Nullable Evidence PAPER =
            new Evidence("2026-1", "ukr", Evidence.Method.SIGNATURE, null);

    private static Answer decided() {
        var because = BestInterestsReason.CAREGIVERS_DISAGREE;
        return answer(new Said(null, because.basis(), null, null, because, null, false));
    }

    private static Answer answer(Said said) {
        var question =
                new Question(
                        DARYNA,
                        ConsentPurpose.INTER_AGENCY_REFERRAL,
                        Grantee.of(GranteeType.AGENCY, "riverbank"),
                        List.of(DataCategory.CONTACT, DataCategory.IDENTITY, DataCategory.CONTACT));
        var moment =
                new Moment(
                        new Origin("northstar", "BD-MD-01", "MD", NOON),
                        NOON.plus(Duration.ofMinutes(1)),
                        "registrar");
        return new Answer(question, said, moment);
    }
}
