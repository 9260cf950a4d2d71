package org.bluedots.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.A_MOTHER_AND_HER_SON;
import static org.bluedots.registration.Desk.register;
import static org.bluedots.registration.Desk.registered;
import static org.bluedots.registration.asking.ConsentDesk.caregiver;
import static org.bluedots.registration.asking.ConsentDesk.recorded;
import static org.bluedots.registration.asking.ConsentDesk.yes;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Row-level security alone, without any of the application's own checks: plain SQL as the role the
/// service has.
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class ScopeTest {

    private static final String ANSWERS =
            """
            {"seeing": 1, "hearing": 1, "walking": 1, "remembering": 1, "selfCare": 1,
             "communicating": 1}
            """;

    private static final String A_TAX_NUMBER =
            "{\"type\": \"TAX_NUMBER\", \"country\": \"UKR\", \"number\": \"3012345678\"}";
    private static final String A_SCAR =
            """
            {"marks": "A scar", "permission": {"basis": "CONSENT", "giver": {"type": "SELF"}}}
            """;
    private static final String A_FLAG = "{\"code\": \"TRANSPORT\", \"dueOn\": \"2026-12-01\"}";

    private static Connection asTheService() throws SQLException {
        var database = Infrastructure.database("registration");
        var connection =
                DriverManager.getConnection(database.url(), database.user(), database.password());
        connection.setAutoCommit(false);
        return connection;
    }

    private static void work(Connection connection, String agency, String hubs)
            throws SQLException {
        try (var scope =
                connection.prepareStatement(
                        "select set_config('app.agency', ?, true), set_config('app.hubs', ?, true)")) {
            scope.setString(1, agency);
            scope.setString(2, hubs);
            scope.execute();
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void everythingThereIs() {
        var party = register(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON);
        recorded(party.path("people[1].id"), yes(caregiver(party.path("people[0].id"))));
        screened(party.path("people[0].id"));
        described(party.path("people[0].id"));
        Lists.sent(People.aRegistrarInPalanca(), Lists.list("1,Olena,Sokil,FEMALE,1990,,,"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registration",
                "person",
                "person_name",
                "uasc_assessment",
                "specific_need",
                "washington_group",
                "risk_finding",
                "person_document",
                "likeness",
                "follow_up",
                "household",
                "household_member",
                "travel_group",
                "travel_group_member",
                "consent",
                "import",
                "import_file"
            })
    void theDatabaseShowsAnAgencyItsOwnRowsAndNobodyElseAny(String table) throws SQLException {
        everythingThereIs();

        try (var connection = asTheService()) {
            assertThat(count(connection, table)).as("no scope").isZero();
            work(connection, "northstar", "BD-MD-01");
            assertThat(count(connection, table)).as("own hub").isPositive();
            work(connection, "northstar", "*");
            assertThat(count(connection, table)).as("every hub of the agency").isPositive();
            work(connection, "northstar", "BD-MD-99");
            assertThat(count(connection, table)).as("other hub").isZero();
            work(connection, "riverbank", "*");
            assertThat(count(connection, table)).as("other agency").isZero();
            connection.commit();
            assertThat(count(connection, table)).as("after the scope reverted to ''").isZero();
        }
    }

    private static void described(String mother) {
        var registrar = People.aRegistrarInPalanca();
        Screen.submit(registrar, mother, "documents", A_TAX_NUMBER).then().statusCode(201);
        Screen.submit(registrar, mother, "likeness/marks", A_SCAR).then().statusCode(200);
        Screen.submit(registrar, mother, "follow-ups", A_FLAG).then().statusCode(201);
        Desk.by(registrar)
                .header("Idempotency-Key", mother)
                .body("{\"headId\": \"%s\", \"members\": []}".formatted(mother))
                .post("/v1/households")
                .then()
                .statusCode(201);
    }

    private static void screened(String person) {
        Screen.identified(People.aCaseWorkerInPalanca(), person, "SM-CC");
        Screen.submit(People.aCaseWorkerInPalanca(), person, "washington-group", ANSWERS)
                .then()
                .statusCode(201);
    }

    /// The hub is right and the agency is; the circle is not.
    @Test
    void theDatabaseHidesWhatFewMayKnowFromTheOthersOfTheSameHub() throws SQLException {
        var officer = People.aProtectionOfficerInPalanca();
        var girl = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
        Screen.identified(officer, girl, "SV-VF");
        Screen.submit(officer, girl, "trafficking-screening", "{\"indicators\": [\"DEBT\"]}")
                .then()
                .statusCode(201);
        var violence = "specific_need where circle = 'GBV'";

        try (var connection = asTheService()) {
            work(connection, "northstar", "BD-MD-01");
            assertThat(count(connection, violence)).as("nobody in particular").isZero();
            cleared(connection, "case-worker", "PROTECTED");
            assertThat(count(connection, violence)).as("another role").isZero();
            assertThat(count(connection, "trafficking_screening")).as("another role").isZero();
            cleared(connection, "child-protection-officer", "RESTRICTED");
            assertThat(count(connection, violence)).as("less clearance").isZero();
            cleared(connection, "child-protection-officer", "PROTECTED");
            assertThat(count(connection, violence)).as("the circle").isPositive();
            assertThat(count(connection, "trafficking_screening")).as("the circle").isPositive();
        }
    }

    private static void cleared(Connection connection, String role, String clearance)
            throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        "select set_config('app.roles', ?, true), set_config('app.clearance', ?, true)")) {
            statement.setString(1, role);
            statement.setString(2, clearance);
            statement.execute();
        }
    }

    /// The database alone, as the reader of tracing profiles: nothing without its role, its word
    /// and the ids; never a whole row of a person; nothing is written through its views.
    @Test
    void theDatabaseShowsTheReaderOfTracingProfilesThoseItNamesAndNobodyElse() throws SQLException {
        var party = register(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON);
        var mother = party.<String>path("people[0].id");
        recorded(party.path("people[1].id"), yes(caregiver(mother)));
        recorded(mother, yes("{\"type\": \"SELF\"}").replace("INTER_AGENCY_REFERRAL", "TRACING"));

        try (var connection = asTheService()) {
            reading(connection, "registrar", "TRACING", mother);
            assertThat(count(connection, "traced_person")).as("another role").isZero();
            assertThat(count(connection, "consent")).as("another role").isZero();
            reading(connection, "tracing-profile-reader", "", mother);
            assertThat(count(connection, "traced_person")).as("without its word").isZero();
            reading(connection, "tracing-profile-reader", "TRACING", "");
            assertThat(count(connection, "traced_person")).as("nobody named").isZero();
            assertThat(count(connection, "consent where purpose <> 'TRACING'")).isZero();
            assertThat(count(connection, "consent")).as("answers about tracing").isPositive();
            reading(connection, "tracing-profile-reader", "TRACING", mother);
            assertThat(count(connection, "traced_person")).isEqualTo(1);
            assertThat(count(connection, "traced_name")).isEqualTo(1);
            assertThat(count(connection, "traced_company")).isEqualTo(2);
            for (var table : List.of("person", "person_name", "uasc_assessment", "travel_group"))
                assertThat(count(connection, table)).as(table).isZero();
            connection.commit();
            assertThat(count(connection, "traced_person")).as("after the transaction").isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"traced_person", "traced_name", "traced_account", "traced_company"})
    void nothingIsWrittenThroughTheViewsOfTheReader(String view) throws SQLException {
        try (var connection = asTheService();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from " + view))
                    .hasMessageContaining("permission denied");
        }
    }

    private static void reading(Connection connection, String role, String reader, String traced)
            throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        "select set_config('app.roles', ?, true), set_config('app.reader', ?, true),"
                                + " set_config('app.traced', ?, true)")) {
            statement.setString(1, role);
            statement.setString(2, reader);
            statement.setString(3, traced);
            statement.execute();
        }
    }

    @Test
    void theDatabaseTakesNoRowForAnotherAgency() throws SQLException {
        try (var connection = asTheService()) {
            work(connection, "riverbank", "*");
            assertThatThrownBy(
                            () -> {
                                try (var insert = connection.createStatement()) {
                                    insert.execute(
                                            """
                                            insert into registration values (gen_random_uuid(),
                                            'northstar', 'BD-MD-01', null, now(), now(), 'x')
                                            """);
                                }
                            })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void whatWasSeenAtTheDoorAndWhatHappenedIsNotRewritten() throws SQLException {
        for (var table :
                new String[] {
                    "registration",
                    "uasc_assessment",
                    "consent",
                    "specific_need",
                    "washington_group",
                    "trafficking_screening",
                    "event_log",
                    "audit_entry"
                })
            try (var connection = asTheService();
                    var statement = connection.createStatement()) {
                work(connection, "northstar", "*");
                assertThatThrownBy(() -> statement.execute("delete from " + table))
                        .as(table)
                        .hasMessageContaining("permission denied");
            }
    }
}
