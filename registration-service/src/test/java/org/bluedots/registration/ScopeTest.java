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
                "travel_group",
                "travel_group_member",
                "consent",
                "import",
                "import_file"
            })
    void theDatabaseShowsAnAgencyItsOwnRowsAndNobodyElseAny(String table) throws SQLException {
        var party = register(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON);
        recorded(party.path("people[1].id"), yes(caregiver(party.path("people[0].id"))));
        screened(party.path("people[0].id"));
        Lists.sent(People.aRegistrarInPalanca(), Lists.list("1,Olena,Sokil,FEMALE,1990,,,"));

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
