package org.bluedots.registration.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bluedots.registration.consent.ConsentStatus;
import org.bluedots.registration.consent.Consents;
import org.bluedots.registration.consent.DataCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentTermsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant SPRING = Instant.parse("2026-06-01T12:00:00Z");
    private static final Instant AUTUMN = Instant.parse("2026-11-01T12:00:00Z");

    private static final ConsentTerms WIDE =
            new ConsentTerms(
                    ConsentStatus.ACTIVE,
                    Set.of(DataCategory.IDENTITY, DataCategory.CONTACT, DataCategory.HEALTH),
                    SPRING);
    private static final ConsentTerms LONG =
            new ConsentTerms(
                    ConsentStatus.ACTIVE,
                    Set.of(DataCategory.IDENTITY, DataCategory.LOCATION),
                    AUTUMN);
    private static final ConsentTerms OTHER =
            new ConsentTerms(ConsentStatus.ACTIVE, Set.of(DataCategory.PHOTO), AUTUMN);
    private static final ConsentTerms NO =
            new ConsentTerms(ConsentStatus.REFUSED, Set.of(DataCategory.HEALTH), null);

    @Test
    void twoConsentsLeaveWhatBothAllowUntilTheEarlierEnds() {
        var merged = WIDE.mostRestrictive(LONG);

        assertThat(merged)
                .isEqualTo(
                        new ConsentTerms(
                                ConsentStatus.ACTIVE, Set.of(DataCategory.IDENTITY), SPRING));
        assertThat(merged.allows(List.of(DataCategory.IDENTITY), NOON)).isTrue();
        assertThat(merged.allows(List.of(DataCategory.IDENTITY), SPRING)).isFalse();
        assertThat(merged.allows(List.of(DataCategory.HEALTH), NOON)).isFalse();
    }

    @Test
    void twoConsentsWithNothingInCommonAllowNothing() {
        assertThat(WIDE.mostRestrictive(OTHER).categories()).isEmpty();
        assertThat(WIDE.mostRestrictive(OTHER).allows(List.of(DataCategory.PHOTO), NOON)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "DISPUTED, REFUSED",
        "REFUSED, WITHDRAWN",
        "WITHDRAWN, EXPIRED",
        "EXPIRED, ACTIVE",
        "ACTIVE, SUPERSEDED"
    })
    void theMoreRestrictiveAnswerHolds(ConsentStatus strict, ConsentStatus lenient) {
        assertThat(in(strict).mostRestrictive(in(lenient))).isEqualTo(in(strict));
        assertThat(in(lenient).mostRestrictive(in(strict))).isEqualTo(in(strict));
    }

    @ParameterizedTest
    @EnumSource
    void noStatusIsForgotten(ConsentStatus status) {
        assertThat(in(status).mostRestrictive(in(ConsentStatus.DISPUTED)).status())
                .isEqualTo(ConsentStatus.DISPUTED);
    }

    @Test
    void orderGroupingAndRepetitionMakeNoDifference() {
        var all = List.of(WIDE, LONG, OTHER, NO, in(ConsentStatus.DISPUTED));
        for (var a : all) {
            assertThat(a.mostRestrictive(a)).isEqualTo(a);
            for (var b : all) {
                assertThat(a.mostRestrictive(b)).isEqualTo(b.mostRestrictive(a));
                for (var c : all)
                    assertThat(a.mostRestrictive(b).mostRestrictive(c))
                            .isEqualTo(a.mostRestrictive(b.mostRestrictive(c)));
            }
        }
    }

    @Test
    void nothingIsAllowedThatOneOfTheTwoDoesNotAllow() {
        for (var a : List.of(WIDE, LONG, OTHER, NO))
            for (var b : List.of(WIDE, LONG, OTHER, NO))
                for (var category : DataCategory.values())
                    if (a.mostRestrictive(b).allows(List.of(category), NOON)) {
                        assertThat(a.allows(List.of(category), NOON)).isTrue();
                        assertThat(b.allows(List.of(category), NOON)).isTrue();
                    }
    }

    @Test
    void theTermsOfAConsentAreItsOwn() {
        assertThat(ConsentTerms.of(Consents.aConsent()))
                .isEqualTo(
                        new ConsentTerms(
                                ConsentStatus.ACTIVE,
                                Set.of(DataCategory.IDENTITY, DataCategory.CONTACT),
                                Consents.IN_A_YEAR));
    }

    private static ConsentTerms in(ConsentStatus status) {
        return new ConsentTerms(status, Set.of(DataCategory.IDENTITY), SPRING);
    }
}
