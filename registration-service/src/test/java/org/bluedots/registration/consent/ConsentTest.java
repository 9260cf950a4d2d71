package org.bluedots.registration.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bluedots.registration.consent.Consents.DARYNA;
import static org.bluedots.registration.consent.Consents.IN_A_YEAR;
import static org.bluedots.registration.consent.Consents.NOON;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bluedots.platform.problem.IllegalTransition;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.consent.ConsentEvent.ConsentGiven;
import org.bluedots.registration.consent.ConsentEvent.ConsentRefused;
import org.bluedots.registration.consent.Giver.Withdrawer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConsentTest {

    /// From each status, which may follow.
    private static final Map<ConsentStatus, Set<ConsentStatus>> EDGES =
            new EnumMap<>(
                    Map.of(
                            ConsentStatus.ACTIVE,
                            Set.of(
                                    ConsentStatus.WITHDRAWN,
                                    ConsentStatus.EXPIRED,
                                    ConsentStatus.SUPERSEDED,
                                    ConsentStatus.DISPUTED),
                            ConsentStatus.REFUSED,
                            Set.of(ConsentStatus.SUPERSEDED),
                            ConsentStatus.DISPUTED,
                            Set.of(ConsentStatus.SUPERSEDED),
                            ConsentStatus.WITHDRAWN,
                            Set.of(),
                            ConsentStatus.EXPIRED,
                            Set.of(),
                            ConsentStatus.SUPERSEDED,
                            Set.of()));

    enum Verb {
        WITHDRAW(
                consent -> consent.withdraw(Withdrawer.GIVER, NOON),
                ConsentStatus.WITHDRAWN,
                ConsentStatus.ACTIVE),
        EXPIRE(consent -> consent.expire(NOON), ConsentStatus.EXPIRED, ConsentStatus.ACTIVE),
        DISPUTE(consent -> consent.dispute(NOON), ConsentStatus.DISPUTED, ConsentStatus.ACTIVE),
        SUPERSEDE(
                consent -> consent.supersede(null, NOON),
                ConsentStatus.SUPERSEDED,
                ConsentStatus.ACTIVE,
                ConsentStatus.REFUSED,
                ConsentStatus.DISPUTED);

        private final Function<Consent, ConsentEvent> act;
        private final ConsentStatus to;
        private final List<ConsentStatus> from;

        Verb(Function<Consent, ConsentEvent> act, ConsentStatus to, ConsentStatus... from) {
            this.act = act;
            this.to = to;
            this.from = List.of(from);
        }
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ConsentStatus.values())
                .flatMap(from ->
                        Arrays.stream(ConsentStatus.values()).map(to -> Arguments.of(from, to)));
    }

    static Stream<Arguments> everyVerbInEveryStatus() {
        return Arrays.stream(Verb.values())
                .flatMap(verb ->
                        Arrays.stream(ConsentStatus.values())
                                .map(status -> Arguments.of(verb, status)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void aStatusIsFollowedByThoseOfTheTableOnly(ConsentStatus from, ConsentStatus to) {
        assertThat(from.canBecome(to)).isEqualTo(EDGES.getOrDefault(from, Set.of()).contains(to));
    }

    @ParameterizedTest
    @MethodSource("everyVerbInEveryStatus")
    void aVerbIsAllowedFromItsStatusesOnly(Verb verb, ConsentStatus status) {
        var consent = Consents.in(status);

        if (verb.from.contains(status)) {
            assertThat(verb.act.apply(consent).consentId()).isEqualTo(consent.id());
            assertThat(consent.status()).isEqualTo(verb.to);
        } else {
            assertThatThrownBy(() -> verb.act.apply(consent)).isInstanceOf(IllegalTransition.class);
            assertThat(consent.status()).isEqualTo(status);
        }
    }

    @Test
    void aYesTellsWhoMayHaveWhatForWhatAndUntilWhen() {
        var consent = Consents.aConsent();

        assertThat(consent.answered())
                .isEqualTo(
                        new ConsentGiven(
                                consent.id(),
                                DARYNA,
                                ConsentPurpose.INTER_AGENCY_REFERRAL,
                                GranteeType.AGENCY,
                                "riverbank",
                                List.of(DataCategory.IDENTITY, DataCategory.CONTACT),
                                ConsentBasis.ASSENT_PLUS_CAREGIVER,
                                NOON,
                                IN_A_YEAR));
    }

    @Test
    void aNoAndADecisionNotToShareAreRefusals() {
        assertThat(Consents.aRefusal().answered()).isInstanceOf(ConsentRefused.class);
        assertThat(Consents.aDecisionNotToShare().answered())
                .isInstanceOfSatisfying(
                        ConsentRefused.class,
                        refused ->
                                assertThat(refused.basis()).isEqualTo(ConsentBasis.BEST_INTERESTS));
    }

    @Test
    void nobodyWithdrawsWhatNobodyConsentedTo() {
        for (var ordered : List.of(Consents.anOrderOfTheLaw(), Consents.aDecisionToShare())) {
            assertThatThrownBy(() -> ordered.withdraw(Withdrawer.SUBJECT, NOON))
                    .isInstanceOfSatisfying(
                            RuleBroken.class,
                            refused ->
                                    assertThat(refused.code())
                                            .isEqualTo(RegistrationProblem.NOT_BY_CONSENT));
            assertThat(ordered.status()).isEqualTo(ConsentStatus.ACTIVE);
        }
    }

    @Test
    void aConsentIsInForceUntilTheInstantItEndsWhetherOrNotThatWasWrittenDown() {
        var consent = Consents.aConsent();

        assertThat(consent.isInForce(IN_A_YEAR.minusMillis(1))).isTrue();
        assertThat(consent.isInForce(IN_A_YEAR)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, true",
        "REFUSED, true",
        "DISPUTED, true",
        "WITHDRAWN, false",
        "EXPIRED, false",
        "SUPERSEDED, false"
    })
    void whatACaregiverAnsweredEndsAtMajority(ConsentStatus status, boolean ends) {
        assertThat(Consents.in(status).endsAtMajority()).isEqualTo(ends);
    }

    @Test
    void anOrderOfTheLawDoesNotEndAtMajorityAndADecisionDoes() {
        assertThat(Consents.anOrderOfTheLaw().endsAtMajority()).isFalse();
        assertThat(Consents.aDecisionToShare().endsAtMajority()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "AGENCY, Olena Sokil",
        "AGENCY,",
        "PERSON, olena-sokil",
        "FAMILY, sokil",
        "PERSON,",
        "UNHCR, unhcr",
        "PUBLIC, everybody"
    })
    void aGranteeIsACodeOrAnIdAndNeverAName(GranteeType type, String id) {
        assertThatThrownBy(() -> Grantee.of(type, id)).isInstanceOf(InvalidInput.class);
    }
}
