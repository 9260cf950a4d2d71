package org.bluedots.registration.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.registered;
import static org.bluedots.registration.asking.ConsentDesk.select;
import static org.bluedots.registration.assessment.AssessmentDesk.assess;
import static org.bluedots.registration.assessment.AssessmentDesk.history;
import static org.bluedots.registration.assessment.AssessmentDesk.told;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.assessment.AssessmentDesk.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is told of a child's separation, and what of it cannot be true.
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class AccountTest {

    private static final TokenDraft OFFICER = People.aProtectionOfficerInPalanca();
    private static final TokenDraft CASE_WORKER = People.aCaseWorkerInPalanca();

    private static final String A_WHOLE_INTERVIEW =
            told(
                    """
                    "careArrangement": "NONE",
                    "separation": {"cause": "FLEEING_WAR", "date": "2026-03", "place": "Bakhmut station"},
                    "lastCaregiver": {"name": "Halyna Sokil", "relation": "GRANDMOTHER",
                        "fate": "BELIEVED_ALIVE", "lastKnownPlace": "Dnipro", "contact": "+380501234567"}
                    """);

    private static String aGirl() {
        return registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
    }

    @Test
    void whatIsToldStaysWithTheLookAtWhichItWasTold() {
        var girl = aGirl();
        assess(girl, A_WHOLE_INTERVIEW).then().statusCode(200);

        var looks = history(CASE_WORKER, girl);

        assertThat(looks.getList("items.rule")).containsExactly("ALONE", "ALONE");
        assertThat(looks.getMap("items[0].account")).isEmpty();
        assertThat(looks.getString("items[1].account.careArrangement")).isEqualTo("NONE");
        assertThat(looks.getMap("items[1].account.separation"))
                .containsEntry("cause", "FLEEING_WAR")
                .containsEntry("date", "2026-03")
                .containsEntry("place", "Bakhmut station");
        assertThat(looks.getMap("items[1].account.lastCaregiver"))
                .containsEntry("name", "Halyna Sokil")
                .containsEntry("relation", "GRANDMOTHER")
                .containsEntry("fate", "BELIEVED_ALIVE")
                .containsEntry("lastKnownPlace", "Dnipro")
                .containsEntry("contact", "+380501234567");
        assertThat(looks.getString("items[1].assessedBy"))
                .isEqualTo(TokenDraft.subject("caseworker.palanca"));
    }

    @Test
    void whoReadTheHistoryIsWrittenDownAndNothingThatWasToldIsOnAnEvent() {
        var girl = aGirl();
        assess(girl, A_WHOLE_INTERVIEW).then().statusCode(200);
        history(CASE_WORKER, girl);

        assertThat(
                        select(
                                "select actor_id from audit_entry where ? = any (object_ids) and action = 'see-assessments'",
                                UUID.fromString(girl)))
                .containsExactly(TokenDraft.subject("caseworker.palanca"));
        assertThat(
                        select(
                                "select payload from event_log where payload::text ~ 'Halyna|Bakhmut|Dnipro|38050'"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, '', PARENTS",
        "NONE, '', STEP_PARENT",
        "NONE, '', CUSTOMARY_CAREGIVER",
        "RELATIVE, ', \"claimVerified\": true', PARENTS",
        "RELATIVE, ', \"claimVerified\": true', CUSTOMARY_CAREGIVER",
        "PARENT, ', \"claimVerified\": true', NONE",
        "LEGAL_GUARDIAN, ', \"claimVerified\": true', UNRELATED_ADULT"
    })
    void nobodyIsCaredForOtherwiseThanTheStatusSays(String relation, String more, String care) {
        var pair = Pair.of("NON_RELATIVE", "NONE");
        var found =
                relation.equals("NONE")
                        ? told("\"careArrangement\": \"%s\"".formatted(care))
                        : pair.with(relation, more + ", \"careArrangement\": \"" + care + "\"");

        assess(pair.child(), found)
                .then()
                .statusCode(409)
                .body("code", is("CARE_CONTRADICTS_STATUS"))
                .body("errors.pointer", contains("/careArrangement"));
    }

    @ParameterizedTest
    @CsvSource({
        "/separation, '\"separation\": {\"cause\": \"FLEEING_WAR\"}'",
        "/lastCaregiver, '\"lastCaregiver\": {\"relation\": \"MOTHER\"}'"
    })
    void whoIsWithAParentIsNotSeparated(String pointer, String members) {
        var pair = Pair.of("PARENT", "NONE");

        assess(pair.child(), pair.with("PARENT", ", " + members))
                .then()
                .statusCode(409)
                .body("code", is("SEPARATION_CONTRADICTS_STATUS"))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void nobodyIsSeparatedBeforeBirth() {
        var boy = Pair.of("RELATIVE", "NONE").child(); // born in April 2017

        assess(boy, told("\"separation\": {\"date\": \"2017-03\"}"))
                .then()
                .statusCode(409)
                .body("code", is("SEPARATED_BEFORE_BIRTH"))
                .body("errors.pointer", contains("/separation/date"));
        assess(boy, told("\"separation\": {\"date\": \"2017\"}")).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2026-12", "2027", "2026-02-30", "March", "2026-3"})
    void aSeparationIsOnADayThatHasBeen(String date) {
        assess(aGirl(), told("\"separation\": {\"date\": \"%s\"}".formatted(date)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/separation/date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-11", "2026"})
    void aSeparationMayBeOfToday(String date) {
        assess(aGirl(), told("\"separation\": {\"date\": \"%s\"}".formatted(date)))
                .then()
                .statusCode(200);
    }

    @Test
    void aSensitiveCauseIsTakenDownAndSeenByTheCircleOnly() {
        var girl = aGirl();
        var cause = told("\"separation\": {\"cause\": \"RECRUITMENT\", \"place\": \"Izium\"}");
        assess(CASE_WORKER, girl, cause)
                .then()
                .statusCode(403)
                .body("code", is("CLEARANCE_NEEDED"))
                .body("errors.pointer", contains("/separation/cause"));

        assess(OFFICER, girl, cause).then().statusCode(200);

        assertThat(history(OFFICER, girl).getString("items[1].account.separation.cause"))
                .isEqualTo("RECRUITMENT");
        assertThat(history(CASE_WORKER, girl).getMap("items[1].account.separation"))
                .isEqualTo(Map.of("place", "Izium"));
    }

    @Test
    void aDeathIsTakenDownByAnOfficerOnly() {
        var girl = aGirl();
        var dead =
                told("\"lastCaregiver\": {\"relation\": \"MOTHER\", \"fate\": \"BELIEVED_DEAD\"}");

        assess(CASE_WORKER, girl, dead)
                .then()
                .statusCode(403)
                .body("code", is("DEATH_NEEDS_OFFICER"))
                .body("errors.pointer", contains("/lastCaregiver/fate"));
        assess(OFFICER, girl, dead).then().statusCode(200);
    }

    @Test
    void aCaregiverWithoutARelationIsNobody() {
        assess(aGirl(), told("\"lastCaregiver\": {\"name\": \"Halyna\"}"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/lastCaregiver/relation"));
    }

    @Test
    void theDatabaseRefusesWhatTheServiceRefuses() {
        var girl = aGirl();
        var row =
                """
                insert into uasc_assessment (id, person_id, relation, mandate, mandate_verified, rule,
                    registered_in_error, assessed_by, assessed_at, %s)
                values (gen_random_uuid(), '%s', 'NONE', 'NONE', false, '%s', false, 'x', now(), %s) returning id
                """;
        for (var wrong :
                List.of(
                        row.formatted("care_arrangement", girl, "ALONE", "'PARENTS'"),
                        row.formatted("care_arrangement", girl, "WITH_RELATIVE", "'PARENTS'"),
                        row.formatted("care_arrangement", girl, "WITH_PARENT", "'NONE'"),
                        row.formatted("separation_cause", girl, "WITH_PARENT", "'POVERTY'"),
                        row.formatted("caregiver_relation", girl, "WITH_PARENT", "'MOTHER'"),
                        row.formatted("caregiver_name", girl, "ALONE", "'Halyna'"),
                        row.formatted("mandate_verified_by", girl, "ALONE", "'x'")))
            assertThatThrownBy(() -> select(wrong))
                    .hasRootCauseInstanceOf(SQLException.class)
                    .hasStackTraceContaining("violates check constraint");
    }
}
