package org.bluedots.registration.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.registered;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.bluedots.platform.testing.event.PublishedEvents;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.Rows;
import org.bluedots.registration.Screen;
import org.junit.jupiter.api.Test;

/// Scenario 15, registration's part: a person is erased here, everybody is told, and the statistics
/// stay as they were. Before that: how a case gets as far as its closing.
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class Scenario15ErasureTest {

    private static final String GOAL_MET = "{\"reason\": \"GOAL_MET\"}";
    private static final String ON_REQUEST = "{\"basis\": \"REQUEST\"}";

    /// Documents, likenesses, flags, households, numbers that can be found, and what the row says.
    private static final String LATER =
            """
            select concat_ws(' ', (select count(*) from person_document where person_id = p.id),
                (select count(*) from likeness where person_id = p.id),
                (select count(*) from follow_up where person_id = p.id),
                (select count(*) from household_member where person_id = p.id),
                num_nonnulls(phone_hash), num_nonnulls(invalid_reason),
                coalesce(marital_status, '-')) from person p where id = '%s'
            """;

    private static Response step(TokenDraft who, String id, String step, String body, int version) {
        return by(who).header("If-Match", "\"%d\"".formatted(version))
                .body(body)
                .post("/v1/people/%s/%s".formatted(id, step));
    }

    private static String aClosedCase(String party) {
        var id = registered(People.aRegistrarInPalanca(), party);
        step(People.aCaseWorkerInPalanca(), id, "closure-proposal", GOAL_MET, 0)
                .then()
                .statusCode(200);
        step(People.aProtectionOfficerInPalanca(), id, "closure", "{}", 1)
                .then()
                .statusCode(200)
                .body("life.state", is("CLOSED"))
                .body("life.reason", is("GOAL_MET"));
        return id;
    }

    @Test
    void anErasedPersonIsGoneAndTheStatisticsStay() throws SQLException {
        var id = aClosedCase(A_GIRL_ALONE.replace("Sokil", "Forgettable"));

        step(People.theDataProtectionOfficerOfNorthstar(), id, "erasure", ON_REQUEST, 2)
                .then()
                .statusCode(200)
                .body("personId", is(id))
                .body("erasedAt", notNullValue());

        by(People.aCaseWorkerInPalanca()).get("/v1/people/" + id).then().statusCode(404);
        by(People.aRegistrarInPalanca())
                .body("{\"name\": \"forgettable\"}")
                .post("/v1/people/search")
                .then()
                .body("items", empty());
        assertThat(leftOf(id)).isEqualTo("FEMALE BD-MD-01 ERASED null null 0");
        try (var events =
                PublishedEvents.on(Infrastructure.kafkaBootstrap(), "bluedots.registration.v1")) {
            events.await(
                    "person-erased",
                    event ->
                            event.subject().equals(id)
                                    && event.type().endsWith("person-erased.v1"));
        }
    }

    /// Sex, hub, state, case code, alias and how many names there are.
    private static String leftOf(String id) throws SQLException {
        var database = Infrastructure.database("registration");
        var sql =
                """
                select set_config('app.agency', 'northstar', true), set_config('app.hubs', '*', true);
                select concat_ws(' ', sex, hub_id, state, coalesce(case_code, 'null'),
                    coalesce(alias, 'null'), (select count(*) from person_name where person_id = p.id))
                from person p where id = '%s'
                """
                        .formatted(id);
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            statement.getMoreResults();
            try (var row = statement.getResultSet()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /// What the service may not delete goes with the person, and only with the person.
    @Test
    void whatWasSeenAndJudgedGoesWithThePerson() throws SQLException {
        var id = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
        var officer = People.aProtectionOfficerInPalanca();
        by(officer)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"code\": \"LP-TA\"}")
                .post("/v1/people/%s/needs".formatted(id))
                .then()
                .statusCode(201);
        var version = by(officer).get("/v1/people/" + id).<Integer>path("version");
        step(People.aCaseWorkerInPalanca(), id, "closure-proposal", GOAL_MET, version);
        step(officer, id, "closure", "{}", version + 1).then().statusCode(200);
        assertThat(seenOf(id)).isEqualTo(3);

        step(People.theDataProtectionOfficerOfNorthstar(), id, "erasure", ON_REQUEST, version + 2)
                .then()
                .statusCode(200);

        assertThat(seenOf(id)).isZero();
    }

    /// Needs, findings and assessments, counted as nobody's row security hides them.
    private static int seenOf(String id) throws SQLException {
        var database = Infrastructure.database("registration");
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    """
                    select set_config('app.agency', 'northstar', true), set_config('app.hubs', '*', true),
                        set_config('app.roles', 'child-protection-officer', true),
                        set_config('app.clearance', 'PROTECTED', true)
                    """);
            try (var row =
                    statement.executeQuery(
                            """
                            select (select count(*) from specific_need where person_id = '%1$s')
                                + (select count(*) from risk_finding where person_id = '%1$s')
                                + (select count(*) from uasc_assessment where person_id = '%1$s')
                            """
                                    .formatted(id))) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Test
    void whatWasSaidLaterGoesWithThePerson() throws SQLException {
        var id =
                registered(
                        People.aRegistrarInPalanca(),
                        """
                        {"hubId": "BD-MD-01", "people": [
                          {"alias": "Olena", "sex": "FEMALE", "birth": {"date": "1990"}, "particulars": {
                             "maritalStatus": "MARRIED", "intendedDestination": "DEU",
                             "contact": {"phone": "+380671234567", "email": "olena@example.org"},
                             "documents": [{"type": "TAX_NUMBER", "country": "UKR", "number": "3012345678"}]}}]}
                        """);
        var officer = People.aProtectionOfficerInPalanca();
        var marks =
                """
                {"marks": "A scar", "permission": {"basis": "CONSENT", "giver": {"type": "SELF"}}}
                """;
        Screen.submit(officer, id, "likeness/marks", marks).then().statusCode(200);
        var flag = "{\"code\": \"TRANSPORT\", \"dueOn\": \"2026-12-01\"}";
        Screen.submit(officer, id, "follow-ups", flag).then().statusCode(201);
        by(officer)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"headId\": \"%s\", \"members\": []}".formatted(id))
                .post("/v1/households")
                .then()
                .statusCode(201);
        step(officer, id, "invalidity", "{\"reason\": \"OTHER\"}", 0).then().statusCode(200);
        step(People.aCaseWorkerInPalanca(), id, "closure-proposal", GOAL_MET, 1);
        step(officer, id, "closure", "{}", 2).then().statusCode(200);
        assertThat(Rows.first(LATER.formatted(id))).isEqualTo("1 1 1 1 1 1 MARRIED");

        step(People.theDataProtectionOfficerOfNorthstar(), id, "erasure", ON_REQUEST, 3)
                .then()
                .statusCode(200);

        assertThat(Rows.first(LATER.formatted(id))).isEqualTo("0 0 0 0 0 0 -");
    }

    @Test
    void onlyAClosedCaseIsErased() {
        var id = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);

        step(People.theDataProtectionOfficerOfNorthstar(), id, "erasure", ON_REQUEST, 0)
                .then()
                .statusCode(409)
                .body("code", is("ILLEGAL_TRANSITION"));
    }

    @Test
    void whoProposesTheClosingDoesNotDecideIt() {
        var id = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
        var officer = People.aProtectionOfficerInPalanca();
        step(officer, id, "closure-proposal", GOAL_MET, 0).then().statusCode(200);

        step(officer, id, "closure", "{}", 1)
                .then()
                .statusCode(403)
                .body("code", is("SECOND_PERSON_NEEDED"));
    }

    @Test
    void aClosedCaseIsOpenedAgainWithAReason() {
        var id = aClosedCase(A_GIRL_ALONE);

        step(People.aCaseWorkerInPalanca(), id, "reopening", "{\"reason\": \"RETURNED\"}", 2)
                .then()
                .statusCode(200)
                .body("life.state", is("REGISTERED"))
                .body("life.reason", is("RETURNED"));
    }

    @Test
    void aCaseIsTakenOnAndGivenBack() {
        var id = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);

        step(People.aCaseWorkerInPalanca(), id, "case-management", "{}", 0)
                .then()
                .body("life.state", is("UNDER_CASE_MANAGEMENT"));
        step(People.aCaseWorkerInPalanca(), id, "case-management/end", "{}", 1)
                .then()
                .body("life.state", is("REGISTERED"));
    }
}
