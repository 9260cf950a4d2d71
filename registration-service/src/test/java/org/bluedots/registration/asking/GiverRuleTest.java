package org.bluedots.registration.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.platform.problem.Rejection;
import org.bluedots.registration.asking.ConsentProfile.Ages;
import org.bluedots.registration.consent.ConsentBasis;
import org.bluedots.registration.consent.ConsentPurpose;
import org.bluedots.registration.consent.DataCategory;
import org.bluedots.registration.consent.Evidence;
import org.bluedots.registration.consent.Giver;
import org.bluedots.registration.consent.GranteeType;
import org.bluedots.registration.consent.RefusalReason;
import org.bluedots.registration.uasc.UascStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GiverRuleTest {

    private static final Ages AGES = new Ages(6, 12, 15);

    @ParameterizedTest(name = "{0}: {1}, assent {2}, {3}, risk {4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "0,  CAREGIVER, -,        AUDIO,     false, CONSENT",
                "5,  CAREGIVER, -,        AUDIO,     false, CONSENT",
                "5,  CAREGIVER, NO,       AUDIO,     false, CONSENT",
                "5,  GUARDIAN,  -,        AUDIO,     false, CONSENT",
                "5,  AUTHORITY, -,        AUDIO,     false, CONSENT",
                "5,  SELF,      -,        AUDIO,     false, GIVER_NOT_ENTITLED",
                "5,  CAREGIVER, -,        AUDIO,     true,  GIVER_IS_RISK",
                "6,  CAREGIVER, YES,      AUDIO,     false, ASSENT_PLUS_CAREGIVER",
                "6,  CAREGIVER, -,        AUDIO,     false, ASSENT_REQUIRED",
                "11, CAREGIVER, YES,      AUDIO,     false, ASSENT_PLUS_CAREGIVER",
                "11, CAREGIVER, NO,       SIGNATURE, false, ASSENT_REQUIRED",
                "11, CAREGIVER, NOT_ABLE, SIGNATURE, false, ASSENT_REQUIRED",
                "11, GUARDIAN,  NO,       SIGNATURE, false, ASSENT_REQUIRED",
                "11, SELF,      -,        SIGNATURE, true,  GIVER_NOT_ENTITLED"
            })
    void aCaregiverConsentsForAChildWhoAssentsFromSixOn(
            int age,
            Giver.Type giver,
            Giver.@Nullable Assent assent,
            Evidence.Method how,
            boolean risk,
            String follows) {
        var rule = new GiverRule(AGES, age, true, UascStatus.ACCOMPANIED);

        assertThat(outcome(rule, said(giver, assent, how, risk, null))).isEqualTo(follows);
    }

    @ParameterizedTest(name = "{0}: {1}, assent {2}, {3}, risk {4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "12, CAREGIVER, YES,      SIGNATURE, false, ASSENT_PLUS_CAREGIVER",
                "12, CAREGIVER, YES,      THUMBPRINT, false, ASSENT_PLUS_CAREGIVER",
                "12, CAREGIVER, YES,      AUDIO,     false, ASSENT_REQUIRED",
                "12, CAREGIVER, YES,      SIGNATURE, true,  GIVER_IS_RISK",
                "12, SELF,      -,        SIGNATURE, true,  CONSENT",
                "14, SELF,      -,        SIGNATURE, true,  CONSENT",
                "14, SELF,      -,        SIGNATURE, false, GIVER_NOT_ENTITLED",
                "15, SELF,      -,        AUDIO,     false, CONSENT",
                "17, SELF,      -,        AUDIO,     false, CONSENT",
                "17, CAREGIVER, YES,      SIGNATURE, false, ASSENT_PLUS_CAREGIVER",
                "17, CAREGIVER, NO,       SIGNATURE, false, ASSENT_REQUIRED"
            })
    void fromTwelveOnTheAssentIsWrittenAndTheChildMayComeToConsentAlone(
            int age,
            Giver.Type giver,
            Giver.@Nullable Assent assent,
            Evidence.Method how,
            boolean risk,
            String follows) {
        var rule = new GiverRule(AGES, age, true, UascStatus.ACCOMPANIED);

        assertThat(outcome(rule, said(giver, assent, how, risk, null))).isEqualTo(follows);
    }

    @ParameterizedTest
    @CsvSource({
        "4,  CAREGIVER, GIVER_NOT_ENTITLED",
        "4,  GUARDIAN,  CONSENT",
        "4,  AUTHORITY, CONSENT",
        "9,  CAREGIVER, GIVER_NOT_ENTITLED",
        "9,  GUARDIAN,  ASSENT_PLUS_CAREGIVER",
        "9,  AUTHORITY, ASSENT_PLUS_CAREGIVER",
        "13, SELF,      GIVER_NOT_ENTITLED",
        "15, CAREGIVER, GIVER_NOT_ENTITLED",
        "15, SELF,      CONSENT"
    })
    void anUnaccompaniedChildHasNoCaregiverToConsent(int age, Giver.Type giver, String follows) {
        var rule = new GiverRule(AGES, age, true, UascStatus.UNACCOMPANIED);
        var said = said(giver, Giver.Assent.YES, Evidence.Method.SIGNATURE, true, null);
        var trusted = said(giver, Giver.Assent.YES, Evidence.Method.SIGNATURE, false, null);

        assertThat(outcome(rule, giver == Giver.Type.SELF ? said : trusted)).isEqualTo(follows);
    }

    @ParameterizedTest
    @CsvSource({
        "SELF,      CONSENT",
        "CAREGIVER, GIVER_NOT_ENTITLED",
        "GUARDIAN,  GIVER_NOT_ENTITLED",
        "AUTHORITY, GIVER_NOT_ENTITLED"
    })
    void anAdultAnswersAlone(Giver.Type giver, String follows) {
        var rule = new GiverRule(AGES, 18, false, UascStatus.NOT_A_CHILD);

        assertThat(
                        outcome(
                                rule,
                                said(
                                        giver,
                                        Giver.Assent.YES,
                                        Evidence.Method.SIGNATURE,
                                        false,
                                        null)))
                .isEqualTo(follows);
    }

    @Test
    void aLegalObligationComesFromAnAuthorityForAnyAge() {
        for (var rule :
                List.of(
                        new GiverRule(AGES, 9, true, UascStatus.UNACCOMPANIED),
                        new GiverRule(AGES, 40, false, UascStatus.NOT_A_CHILD))) {
            var law = ConsentBasis.LEGAL_OBLIGATION;
            assertThat(outcome(rule, ordered(Giver.Type.AUTHORITY, law)))
                    .isEqualTo("LEGAL_OBLIGATION");
            assertThat(outcome(rule, ordered(Giver.Type.GUARDIAN, law)))
                    .isEqualTo("GIVER_NOT_ENTITLED");
        }
    }

    @Test
    void aGroundThatDoesNotFollowIsPointedAt() {
        var rule = new GiverRule(AGES, 40, false, UascStatus.NOT_A_CHILD);

        for (var basis : List.of(ConsentBasis.BEST_INTERESTS, ConsentBasis.VITAL_INTERESTS))
            assertThatThrownBy(() -> rule.basisOf(ordered(Giver.Type.SELF, basis)))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refused ->
                                    assertThat(refused.errors().getFirst().pointer())
                                            .isEqualTo("/basis"));
    }

    @Test
    void aChildsOwnNoIsHeardAtEveryAgeAndNeedsNoAssentOfOthers() {
        for (var age = 3; age < 18; age++)
            new GiverRule(AGES, age, true, UascStatus.UNACCOMPANIED).mayRefuse(no(Giver.Type.SELF));
        new GiverRule(AGES, 9, true, UascStatus.ACCOMPANIED).mayRefuse(no(Giver.Type.CAREGIVER));
    }

    @Test
    void nobodyRefusesForAnAdultAndNoCaregiverForAChildAlone() {
        var adult = new GiverRule(AGES, 18, false, UascStatus.NOT_A_CHILD);
        var alone = new GiverRule(AGES, 9, true, UascStatus.UNACCOMPANIED);

        for (var rule : List.of(adult, alone))
            assertThatThrownBy(() -> rule.mayRefuse(no(Giver.Type.CAREGIVER)))
                    .isInstanceOf(Rejection.class);
    }

    private static String outcome(GiverRule rule, RecordConsent said) {
        try {
            return rule.basisOf(said).name();
        } catch (Rejection refused) {
            return refused.code().name();
        }
    }

    private static RecordConsent no(Giver.Type giver) {
        return said(
                giver, null, Evidence.Method.SIGNATURE, false, RefusalReason.WANTS_TO_TELL_SELF);
    }

    private static RecordConsent ordered(Giver.Type giver, ConsentBasis basis) {
        var said = said(giver, Giver.Assent.YES, Evidence.Method.SIGNATURE, false, null);
        return new RecordConsent(
                said.purpose(),
                said.granteeType(),
                said.granteeId(),
                said.categories(),
                said.giver(),
                basis,
                said.evidence(),
                null,
                null,
                null,
                null,
                null);
    }

    private static RecordConsent said(
            Giver.Type giver,
            Giver.@Nullable Assent assent,
            Evidence.Method how,
            boolean caregiverIsRisk,
            @Nullable RefusalReason no) {
        return new RecordConsent(
                ConsentPurpose.SERVICES,
                GranteeType.AGENCY,
                "riverbank",
                List.of(DataCategory.IDENTITY),
                new Giver(giver, giver == Giver.Type.SELF ? null : new UUID(7, 2), assent),
                null,
                new Evidence("2026-1", "ukr", how, null),
                null,
                null,
                no,
                caregiverIsRisk,
                null);
    }
}
