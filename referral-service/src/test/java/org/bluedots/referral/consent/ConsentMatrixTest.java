package org.bluedots.referral.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluedots.referral.disclosure.DataCategory;
import org.bluedots.referral.disclosure.DisclosedField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Consent by purpose by class of field: only the right purpose, for the right receiver, of the
/// right class, lets a field pass.
class ConsentMatrixTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final UUID PERSON = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final List<String> PURPOSES =
            List.of(
                    "SERVICES",
                    "INTER_AGENCY_REFERRAL",
                    "TRACING",
                    "SHARE_FAMILY",
                    "SHARE_AUTHORITIES",
                    "SHARE_UNHCR",
                    "SHARE_UNICEF",
                    "SHARE_GOVERNMENT",
                    "SHARE_HUMANITARIAN_PARTNER",
                    "SHARE_PRIVATE_PARTNER",
                    "NON_IDENTIFIABLE_REPORTING",
                    "PHOTO",
                    "PUBLICATION",
                    "BIOMETRICS");

    static Stream<Arguments> everyPurposeClassAndField() {
        return PURPOSES.stream()
                .flatMap(purpose ->
                        Arrays.stream(DataCategory.values())
                                .flatMap(category ->
                                        Arrays.stream(DisclosedField.values())
                                                .map(field ->
                                                        Arguments.of(purpose, category, field))));
    }

    @ParameterizedTest
    @MethodSource("everyPurposeClassAndField")
    void aFieldPassesByItsOwnClassAndTheRightPurposeOnly(
            String purpose, DataCategory agreed, DisclosedField field) {
        var classes = DisclosedField.categories(List.of(field));
        var rightClass = classes.isEmpty() || classes.equals(Set.of(agreed));
        var copy = aConsent(purpose, "AGENCY", "riverbank", agreed);

        assertThat(copy.covers(ConsentAsk.outside(PERSON, "riverbank", classes), NOON))
                .isEqualTo(rightClass && purpose.equals("INTER_AGENCY_REFERRAL"));
        assertThat(copy.covers(ConsentAsk.inside(PERSON, "riverbank", classes), NOON))
                .isEqualTo(
                        rightClass
                                && Set.of("SERVICES", "INTER_AGENCY_REFERRAL").contains(purpose));
        assertThat(copy.covers(ConsentAsk.authority(PERSON, "riverbank", classes), NOON))
                .isEqualTo(
                        rightClass
                                && Set.of("SHARE_AUTHORITIES", "INTER_AGENCY_REFERRAL")
                                        .contains(purpose));
    }

    @Test
    void aConsentNamesItsReceiver() {
        var copy = aConsent("INTER_AGENCY_REFERRAL", "AGENCY", "riverbank", DataCategory.IDENTITY);

        assertThat(covers(copy, "northstar", NOON)).isFalse();
        assertThat(covers(copy, "riverbank", NOON)).isTrue();
    }

    @Test
    void aConsentToAFamilyIsNoneToAnAgency() {
        var copy = aConsent("INTER_AGENCY_REFERRAL", "FAMILY", "riverbank", DataCategory.IDENTITY);

        assertThat(covers(copy, "riverbank", NOON)).isFalse();
    }

    @Test
    void aConsentAllowsNothingFromItsLastMoment() {
        var copy = aConsent("INTER_AGENCY_REFERRAL", "AGENCY", "riverbank", DataCategory.IDENTITY);

        assertThat(covers(copy, "riverbank", NOON.plusSeconds(59))).isTrue();
        assertThat(covers(copy, "riverbank", NOON.plusSeconds(60))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
    void aConsentThatEndedAllowsNothing(ConsentState how) {
        var copy = aConsent("INTER_AGENCY_REFERRAL", "AGENCY", "riverbank", DataCategory.IDENTITY);

        copy.end(how);

        assertThat(covers(copy, "riverbank", NOON)).isFalse();
    }

    private static boolean covers(ConsentCopy copy, String agency, Instant at) {
        return copy.covers(ConsentAsk.outside(PERSON, agency, Set.of(DataCategory.IDENTITY)), at);
    }

    private static ConsentCopy aConsent(
            String purpose, String granteeType, String grantee, DataCategory category) {
        var terms =
                new ConsentCopy.Terms(
                        purpose, granteeType, grantee, Set.of(category), NOON.plusSeconds(60));
        return new ConsentCopy(UUID.randomUUID(), PERSON, "northstar", terms);
    }
}
