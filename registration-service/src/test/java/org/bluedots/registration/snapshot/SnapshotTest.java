package org.bluedots.registration.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.register;
import static org.bluedots.registration.Screen.colleague;
import static org.bluedots.registration.Screen.identified;
import static org.bluedots.registration.Screen.submit;
import static org.bluedots.registration.asking.ConsentDesk.select;
import static org.bluedots.registration.assessment.AssessmentDesk.assess;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluedots.platform.staff.Roles;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
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

    private static final String A_FAMILY =
            """
            {"hubId": "BD-MD-01", "people": [
              {"alias": "Nadia", "sex": "FEMALE", "birth": {"date": "1991"}},
              {"names": [{"script": "Latn", "given": "Danylo", "family": "Sokil"}], "alias": "Dan",
               "sex": "MALE", "birth": {"date": "2014-03"}, "nationalities": ["UKR"],
               "languages": ["ukr", "ron"], "interpreterNeeded": true,
               "accompaniedBy": {"person": 0, "relation": "RELATIVE"},
               "particulars": {"intendedDestination": "DEU",
                 "contact": {"phone": "+380671234567", "language": "ron"},
                 "documents": [{"type": "PASSPORT", "country": "UKR", "number": "FE000000"}]}}]}
            """;

    private static final String SOME_DIFFICULTY =
            """
            {"seeing": 1, "hearing": 1, "walking": 3, "remembering": 1, "selfCare": 1,
             "communicating": 1}
            """;

    private String boy;
    private String aunt;
    private String caseCode;

    @BeforeEach
    void aBoyWithHisAunt() {
        var number = UUID.randomUUID().toString().replaceAll("\\D", "").substring(0, 6);
        var party = register(People.aRegistrarInPalanca(), A_FAMILY.replace("000000", number));
        aunt = party.path("people[0].id");
        boy = party.path("people[1].id");
        caseCode = party.path("people[1].caseCode");
        assess(
                        OFFICER,
                        boy,
                        """
                        {"relation": "RELATIVE", "companionId": "%s", "careArrangement": "KINSHIP_CARE",
                         "separation": {"cause": "RECRUITMENT", "date": "2026-03", "place": "Bakhmut"},
                         "lastCaregiver": {"name": "Halyna", "relation": "GRANDMOTHER"}}
                        """
                                .formatted(aunt))
                .then()
                .statusCode(200);
        identified(OFFICER, boy, "LP-TA");
        identified(WORKER, boy, "SM-CI");
        submit(WORKER, boy, "washington-group", SOME_DIFFICULTY).then().statusCode(201);
    }

    private Response ask(TokenDraft by, String person, String fields) {
        return by(by).body(
                        """
                        {"fields": [%s], "purpose": "INTER_AGENCY_REFERRAL",
                         "granteeType": "AGENCY", "granteeId": "riverbank"}
                        """
                                .formatted(fields))
                .post("/v1/people/%s/disclosure".formatted(person));
    }

    private JsonPath disclosed(TokenDraft by, PersonField... fields) {
        var names = Stream.of(fields).map("\"%s\""::formatted).collect(Collectors.joining(", "));
        return ask(by, boy, names).then().statusCode(200).extract().jsonPath();
    }

    /// Every field, asked for by itself: what it holds, by path. `%s` stands for the aunt's id.
    static Stream<Arguments> matrix() {
        return Stream.of(
                holds("NAMES", "names[0].given", "Danylo"),
                holds("NAMES", "alias", "Dan"),
                holds("BIRTH", "date", "2014-03"),
                holds("SEX", "", "MALE"),
                holds("NATIONALITIES", "[0]", "UKR"),
                holds("LANGUAGES", "spoken[1]", "ron"),
                holds("LANGUAGES", "interpreterNeeded", "true"),
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
        var answer = disclosed(OFFICER, field);

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
        var answer = disclosed(WORKER, PersonField.SEX);

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
        assertThat(disclosed(WORKER, PersonField.DOCUMENTS).getString("fields.DOCUMENTS[0].number"))
                .startsWith("FE");
    }

    @Test
    void severalFieldsAreAnsweredAtOnce() {
        assertThat(disclosed(WORKER, PersonField.NAMES, PersonField.RISK_TIER).getMap("fields"))
                .containsOnlyKeys("NAMES", "RISK_TIER");
    }

    @Test
    void needsOutsideOfTheReferrersCirclesAreNotDisclosed() {
        var needs = disclosed(WORKER, PersonField.SPECIFIC_NEEDS);

        assertThat(needs.getList("fields.SPECIFIC_NEEDS.code")).containsExactly("SM-CI");
    }

    @Test
    void aSensitiveCauseIsDisclosedOnlyByWhoMayKnowIt() {
        assertThat(disclosed(WORKER, PersonField.SEPARATION).getMap("fields.SEPARATION"))
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

    @ParameterizedTest
    @CsvSource({
        "registrar, SEPARATION, 403",
        "registrar, DOCUMENTS, 200",
        "hub-manager, DOCUMENTS, 403",
        "hub-manager, SPECIFIC_NEEDS, 403",
        "hub-manager, NAMES, 200",
        "gbv-specialist, NAMES, 200",
        "gbv-specialist, CONTACT_DETAILS, 200",
        "gbv-specialist, FUNCTIONING, 403",
        "psychologist, SPECIFIC_NEEDS, 200",
        "psychologist, CAREGIVER, 403"
    })
    void whatHasADoorOfItsOwnIsReadByTheRolesOfThatDoor(String role, String field, int status) {
        ask(colleague("somebody.palanca", role), boy, "\"SEX\", \"%s\"".formatted(field))
                .then()
                .statusCode(status);
    }

    @Test
    void theRefusalSaysWhichFieldItIs() {
        ask(People.theManagerOfPalanca(), boy, "\"SEX\", \"DOCUMENTS\"")
                .then()
                .statusCode(403)
                .body("code", is("FORBIDDEN"))
                .body("errors.pointer", contains("/fields/1"));
    }

    @Test
    void anUnknownFieldIsRefusedAtItsPlace() {
        ask(WORKER, boy, "\"SEX\", \"RELIGION\"")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/fields/1"));
    }

    @Test
    void aGranteeIsAnAgencysCodeAndNoName() {
        by(WORKER)
                .body(
                        """
                        {"fields": ["SEX"], "purpose": "SERVICES", "granteeType": "AGENCY",
                         "granteeId": "Olena Sokil"}
                        """)
                .post("/v1/people/%s/disclosure".formatted(boy))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/granteeId"));
    }

    @Test
    void somebodyHiddenDoesNotExistForTheUncleared() {
        var version = by(OFFICER).get("/v1/people/" + boy).<Integer>path("version");
        by(OFFICER)
                .header("If-Match", "\"%d\"".formatted(version))
                .post("/v1/people/%s/protection".formatted(boy))
                .then()
                .statusCode(200);

        ask(WORKER, boy, "\"SEX\"").then().statusCode(404);
        ask(OFFICER, boy, "\"SEX\"").then().statusCode(200);
    }

    @Test
    void aHiddenCompanionIsNotDisclosedByTheUncleared() {
        by(OFFICER)
                .header("If-Match", "\"0\"")
                .post("/v1/people/%s/protection".formatted(aunt))
                .then()
                .statusCode(200);

        var answer = disclosed(WORKER, PersonField.COMPANIONS, PersonField.CAREGIVER);

        assertThat(answer.getList("fields.COMPANIONS")).isEmpty();
        assertThat(answer.getString("fields.CAREGIVER.companionId")).isNull();
    }

    @Test
    void aMergedRecordIsGone() {
        select(
                """
                update person set state = 'MERGED', merged_into = ?, state_before_merge = 'REGISTERED'
                where id = ? returning id::text
                """,
                UUID.fromString(boy),
                UUID.fromString(aunt));

        ask(WORKER, aunt, "\"SEX\"").then().statusCode(410).body("code", is("MERGED"));
    }

    /// Which field, for what and for whom: never what it held.
    @ParameterizedTest
    @EnumSource
    void theAuditNamesThePurposeTheGranteeAndTheField(PersonField field) {
        disclosed(OFFICER, field);

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

    @Test
    void whoeverDoesNotReferDoesNotRead() {
        for (var role : List.of(Roles.DPO, Roles.TRACING_OFFICER, Roles.STOREKEEPER))
            ask(Screen.colleague("somebody.palanca", role), boy, "\"SEX\"").then().statusCode(403);
    }
}
