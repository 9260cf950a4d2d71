package org.bluedots.platform.scope;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.bluedots.platform.sample.SampleDatabase;
import org.bluedots.platform.sample.SampleTest;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SampleTest
class ScopeTest {

    @Inject AgroalDataSource database;

    @Test
    void aBoxIsSeenByItsHubOnly() {
        var box = pack(People.aRegistrarInPalanca(), "BD-MD-01");

        as(People.aRegistrarInPalanca()).get("/v1/boxes/" + box).then().statusCode(200);
        as(People.aRegistrarInOtaci()).get("/v1/boxes/" + box).then().statusCode(404);
        as(People.aRegistrarInSiret()).get("/v1/boxes/" + box).then().statusCode(404);
        as(TokenMint.token().roles("registrar")).get("/v1/boxes/" + box).then().statusCode(404);
    }

    /// The list has no filter of its own: the database alone keeps the others' boxes out.
    @Test
    void aListWithoutAnyFilterShowsTheOwnBoxesOnly() {
        var ours = pack(People.aRegistrarInPalanca(), "BD-MD-01");
        var theirs = pack(People.aRegistrarInSiret(), "BD-RO-01");

        assertThat(list(People.aRegistrarInPalanca()))
                .contains(ours.toString())
                .doesNotContain(theirs.toString());
        assertThat(list(People.aRegistrarInSiret()))
                .contains(theirs.toString())
                .doesNotContain(ours.toString());
        assertThat(list(TokenMint.token().roles("registrar"))).isEqualTo("[]");
    }

    @Test
    void aBoxForAnotherHubIsRefusedByTheDatabase() {
        as(People.aRegistrarInPalanca())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{\"hubId\":\"BD-MD-02\",\"label\":\"%s\"}".formatted(UUID.randomUUID()))
                .post("/v1/boxes")
                .then()
                .statusCode(500)
                .body("code", equalTo("UNEXPECTED"));
    }

    @Test
    void aConnectionWithoutScopeSeesNothingAndDoesNotFail() throws SQLException {
        pack(People.aRegistrarInPalanca(), "BD-MD-01");
        try (var connection = database.getConnection()) {
            assertThat(visible(connection)).isZero();
        }
    }

    /// After a transaction with a scope the setting reverts to the empty text, not to null.
    @Test
    void aScopeDoesNotOutliveItsTransactionOnAPooledConnection() throws SQLException {
        pack(People.aRegistrarInPalanca(), "BD-MD-01");
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            tell(connection, "northstar", "*");
            assertThat(visible(connection)).isPositive();
            connection.commit();
            assertThat(visible(connection)).isZero();
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    @Test
    void aRowOfAnotherAgencyCannotBeInserted() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            tell(connection, "northstar", "*");
            try (var insert = connection.createStatement()) {
                assertThatThrownBy(() ->
                                insert.execute(
                                        "insert into box values (gen_random_uuid(), 0, 'riverbank', 'BD-RO-01', 'x')"))
                        .hasMessageContaining("row-level security");
            }
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Test
    void theAppRoleCannotBypassAnything() {
        assertThat(
                        SampleDatabase.column(
                                "select rolname from pg_roles where rolname like 'sample_%' and (rolbypassrls or rolsuper or rolcreaterole or rolcreatedb)"))
                .isEmpty();
        assertThat(
                        SampleDatabase.column(
                                "select relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'sample_app'"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event_log set type = 'x'",
                "delete from event_log",
                "delete from event_log_2026_11",
                "insert into event_log_2026_11 select * from event_log",
                "truncate event_log",
                "update audit_entry set action = 'x'",
                "delete from audit_entry",
                "delete from flyway_schema_history",
                "alter table box disable row level security",
                "create table mine (id int)"
            })
    void historyAndRulesAreOutOfTheAppRolesReach(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var attempt = connection.createStatement()) {
            assertThatThrownBy(() -> attempt.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void everyReadAndWriteIsWrittenDown() {
        var box = pack(People.aRegistrarInPalanca(), "BD-MD-01");
        as(People.aRegistrarInSiret()).get("/v1/boxes/" + box).then().statusCode(404);

        assertThat(
                        SampleDatabase.column(
                                "select action || ' ' || agency_id || ' ' || client_id || ' ' || actor_id from audit_entry where object_ids @> array[?::uuid] order by id",
                                box))
                .containsExactly(
                        "pack northstar bluedots-cli " + TokenDraft.subject("registrar.palanca"),
                        "read northstar bluedots-cli " + TokenDraft.subject("registrar.palanca"));
    }

    private static UUID pack(TokenDraft who, String hub) {
        return UUID.fromString(
                as(who).header("Idempotency-Key", UUID.randomUUID())
                        .contentType("application/json")
                        .body(
                                "{\"hubId\":\"%s\",\"label\":\"%s\"}"
                                        .formatted(hub, UUID.randomUUID()))
                        .post("/v1/boxes")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    private static String list(TokenDraft who) {
        return as(who).get("/v1/boxes").then().statusCode(200).extract().asString();
    }

    private static RequestSpecification as(TokenDraft who) {
        return given().auth().oauth2(who.sign());
    }

    private static void tell(Connection connection, String agency, String hubs)
            throws SQLException {
        try (var tell =
                connection.prepareStatement(
                        "select set_config('app.agency', ?, true), set_config('app.hubs', ?, true)")) {
            tell.setString(1, agency);
            tell.setString(2, hubs);
            tell.execute();
        }
    }

    private static long visible(Connection connection) throws SQLException {
        try (var count = connection.createStatement();
                var row = count.executeQuery("select count(*) from box")) {
            row.next();
            return row.getLong(1);
        }
    }
}
