package org.bluedots.registration.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.asking.ConsentDesk.select;
import static org.bluedots.registration.snapshot.SnapshotDesk.ask;
import static org.bluedots.registration.snapshot.SnapshotDesk.disclosed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.snapshot.SnapshotDesk.Kinsfolk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A referrer reads exactly the fields that the referral discloses, and no more than they may see.
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class SnapshotTest {

    private static final TokenDraft WORKER = People.aCaseWorkerInPalanca();
    private static final TokenDraft OFFICER = People.aProtectionOfficerInPalanca();

    private String boy;
    private String aunt;
    private String caseCode;

    @BeforeEach
    void aBoyWithHisAunt() {
        var kin = Kinsfolk.registered();
        boy = kin.boy();
        aunt = kin.aunt();
        caseCode = kin.caseCode();
    }

    /// Every field, asked for by itself: what it holds, by path. `%s` stands for the aunt's id.
    static Stream<Arguments> matrix() {
        return Stream.of(
                holds("NAMES", "[0].given", "Danylo"),
                holds("NAMES", "[1].alias", "Dan"),
                holds("BIRTH", "date", "2014-03"),
                holds("SEX", "", "MALE"),
                holds("NATIONALITIES", "[0]", "UKR"),
                holds("LANGUAGES", "[1]", "ron"),
                holds("CONTACT_DETAILS", "phone", "+380671234567"),
                holds("WHEREABOUTS", "hubId", "BD-MD-01"),
                holds("WHEREABOUTS", "state", "REGISTERED"),
                holds("DESTINATION", "intended", "DEU"),
                holds("COMPANIONS", "[0].personId", "%s"),
                holds("CAREGIVER", "companionId", "%s"),
                holds("CAREGIVER", "careArrangement", "KINSHIP_CARE"),
                holds("CAREGIVER", "lastCaregiver.name", "Halyna"),
                holds("DOCUMENTS", "[0].type", "PASSPORT"),
                holds("UASC_STATUS", "", "SEPARATED"),
                holds("RISK_TIER", "", "P0"),
                holds("SPECIFIC_NEEDS", "[0].code", "LP-TA"),
                holds("FUNCTIONING", "domains[0]", "WALKING"),
                holds("SEPARATION", "place", "Bakhmut"),
                holds("SEPARATION", "cause", "RECRUITMENT"));
    }

    private static Arguments holds(String field, String path, String value) {
        return Arguments.of(PersonField.valueOf(field), path, value);
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void exactlyTheFieldThatWasAskedForIsAnswered(PersonField field, String path, String value) {
        var answer = disclosed(OFFICER, boy, field);

        assertThat(answer.getMap("fields")).containsOnlyKeys(field.name());
        var place = path.isEmpty() || path.startsWith("[") ? path : "." + path;
        assertThat(answer.getString("fields." + field + place)).isEqualTo(value.formatted(aunt));
    }

    @Test
    void everyFieldIsInTheMatrix() {
        assertThat(matrix().map(row -> row.get()[0]).distinct())
                .containsExactlyInAnyOrder((Object[]) PersonField.values());
    }

    @Test
    void theCaseCodeTheVersionAndTheLanguageComeWithEveryAnswer() {
        var answer = disclosed(WORKER, boy, PersonField.SEX);

        assertThat(answer.getString("personId")).isEqualTo(boy);
        assertThat(answer.getString("caseCode")).isEqualTo(caseCode);
        assertThat(answer.getString("preferredLanguage")).isEqualTo("ron");
        assertThat(answer.getInt("version"))
                .isEqualTo(by(WORKER).get("/v1/people/" + boy).<Integer>path("version"));
        assertThat(answer.getMap(""))
                .containsOnlyKeys("personId", "caseCode", "version", "preferredLanguage", "fields");
    }

    @Test
    void theNumberOfADocumentIsOpened() {
        assertThat(
                        disclosed(WORKER, boy, PersonField.DOCUMENTS)
                                .getString("fields.DOCUMENTS[0].number"))
                .startsWith("FE");
    }

    @Test
    void severalFieldsAreAnsweredAtOnce() {
        assertThat(
                        disclosed(WORKER, boy, PersonField.NAMES, PersonField.RISK_TIER)
                                .getMap("fields"))
                .containsOnlyKeys("NAMES", "RISK_TIER");
    }

    @Test
    void needsOutsideOfTheReferrersCirclesAreNotDisclosed() {
        var needs = disclosed(WORKER, boy, PersonField.SPECIFIC_NEEDS);

        assertThat(needs.getList("fields.SPECIFIC_NEEDS.code")).containsExactly("SM-CI");
    }

    @Test
    void aSensitiveCauseIsDisclosedOnlyByWhoMayKnowIt() {
        assertThat(disclosed(WORKER, boy, PersonField.SEPARATION).getMap("fields.SEPARATION"))
                .isEqualTo(Map.of("date", "2026-03", "place", "Bakhmut"));
    }

    @Test
    void whatNobodyKnowsIsNull() {
        var answer =
                ask(OFFICER, aunt, "\"FUNCTIONING\", \"SEPARATION\", \"CAREGIVER\"")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();

        assertThat(answer.getMap("fields"))
                .containsOnlyKeys("FUNCTIONING", "SEPARATION", "CAREGIVER")
                .containsValue(null)
                .hasSize(3);
    }

    /// Which field, for what and for whom: never what it held.
    @ParameterizedTest
    @EnumSource
    void theAuditNamesThePurposeTheGranteeAndTheField(PersonField field) {
        disclosed(OFFICER, boy, field);

        var expected = new ArrayList<>(List.of(field.disclosed()));
        field.look().ifPresent(expected::add);
        assertThat(
                        select(
                                """
                                select action from audit_entry where ? = any (object_ids)
                                  and purpose = 'INTER_AGENCY_REFERRAL for AGENCY riverbank'
                                """,
                                UUID.fromString(boy)))
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
