package org.bluedots.registration.referralfact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.A_MOTHER_AND_HER_SON;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.register;
import static org.bluedots.registration.Desk.registered;
import static org.bluedots.registration.asking.ConsentDesk.select;
import static org.bluedots.registration.referralfact.FactDesk.ask;
import static org.bluedots.registration.referralfact.FactDesk.facts;
import static org.bluedots.registration.referralfact.FactDesk.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bluedots.platform.staff.Roles;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.Screen;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who reads the facts, of whom, and that the database shows them to nobody else.
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class FactReaderTest {

    private static final TokenDraft REGISTRAR = People.aRegistrarInPalanca();
    private static final TokenDraft OFFICER = People.aProtectionOfficerInPalanca();

    @Inject SessionFactory sessions;

    @Test
    void peopleOfEveryAgencyAreReadAtOnceInTheOrderOfTheRequest() {
        var palanca = registered(REGISTRAR, A_GIRL_ALONE);
        var siret =
                registered(
                        People.aRegistrarInSiret(), A_GIRL_ALONE.replace("BD-MD-01", "BD-RO-01"));

        var answer = read(siret, palanca, siret);

        assertThat(answer.getList("items.personId")).containsExactly(siret, palanca);
        assertThat(answer.getList("items.facts.where.agency"))
                .containsExactly("riverbank", "northstar");
    }

    /// The referral of somebody hidden does not wait.
    @Test
    void somebodyHiddenIsToldAndThatTheyAreHidden() {
        var girl = registered(REGISTRAR, A_GIRL_ALONE);
        step(OFFICER, girl, "protection", 0, "{}");

        assertThat(facts(girl).getBoolean("hidden")).isTrue();
    }

    @Test
    void whoIsNotThereOrErasedIsAnsweredWithTheReason() {
        var nobody = UUID.randomUUID().toString();
        var erased = registered(REGISTRAR, A_GIRL_ALONE);
        step(People.aCaseWorkerInPalanca(), erased, "closure-proposal", 0, GOAL_MET);
        step(OFFICER, erased, "closure", 1, "{}");
        assertThat(facts(erased).getString("state")).isEqualTo("CLOSED");
        step(People.theDataProtectionOfficerOfNorthstar(), erased, "erasure", 2, ON_REQUEST);

        var answer = read(nobody, erased);

        assertThat(answer.getMap("items[0]"))
                .isEqualTo(Map.of("personId", nobody, "reason", "NOT_FOUND"));
        assertThat(answer.getMap("items[1]"))
                .isEqualTo(Map.of("personId", erased, "reason", "ERASED"));
    }

    private static final String GOAL_MET = "{\"reason\": \"GOAL_MET\"}";
    private static final String ON_REQUEST = "{\"basis\": \"REQUEST\"}";

    private static void step(TokenDraft who, String person, String step, int version, String body) {
        by(who).header("If-Match", "\"%d\"".formatted(version))
                .body(body)
                .post("/v1/people/%s/%s".formatted(person, step))
                .then()
                .statusCode(200);
    }

    /// What a merge does to the row; the merging itself has tests of its own.
    @Test
    void aMergedRecordNamesTheOneThatGoesOn() {
        var survivor = registered(REGISTRAR, A_GIRL_ALONE);
        var gone = registered(REGISTRAR, A_GIRL_ALONE);
        select(
                """
                update person set state = 'MERGED', merged_into = ?, state_before_merge = 'REGISTERED'
                where id = ? returning id::text
                """,
                UUID.fromString(survivor),
                UUID.fromString(gone));

        assertThat(read(gone).getMap("items[0]"))
                .isEqualTo(Map.of("personId", gone, "reason", "MERGED", "mergedInto", survivor));
    }

    @Test
    void everyReadIsWrittenDown() {
        var girl = registered(REGISTRAR, A_GIRL_ALONE);
        var nobody = UUID.randomUUID().toString();
        read(girl, nobody);

        for (var one : List.of(girl, nobody))
            assertThat(
                            select(
                                    """
                                    select concat_ws(' ', action, purpose, client_id) from audit_entry
                                    where ? = any (object_ids) and action like '%referral-facts'
                                    """,
                                    UUID.fromString(one)))
                    .containsExactly("read-referral-facts REFERRAL_RULES referral-service");
    }

    @Test
    void whoeverWorksForAnAgencyIsRefusedWhateverTheirRole() {
        var girl = registered(REGISTRAR, A_GIRL_ALONE);
        for (var role : Roles.ALL)
            ask(OFFICER.roles(role), List.of(girl))
                    .then()
                    .statusCode(403)
                    .body("code", is("FORBIDDEN"));
    }

    @Test
    void aHundredAreReadWithAsManyStatementsAsOne() {
        var girl = registered(REGISTRAR, A_GIRL_ALONE);
        var party = register(REGISTRAR, A_MOTHER_AND_HER_SON);
        var many = new ArrayList<>(List.of(girl));
        many.add(party.path("people[0].id"));
        many.add(party.path("people[1].id"));
        Screen.identified(OFFICER, many.getLast(), "SV-VF");
        while (many.size() < 100) many.add(UUID.randomUUID().toString());

        assertThat(statements(many)).isEqualTo(statements(List.of(girl)));
    }

    private long statements(List<String> people) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        ask(People.theReferralService(), people).then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }

    @Test
    void moreThanAHundredAreTooMany() {
        ask(People.theReferralService(), Collections.nCopies(101, UUID.randomUUID().toString()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/people"));
    }

    /// The database alone: nothing without the role, the word and the ids; no row of a table.
    @Test
    void theDatabaseShowsTheReaderThoseItNamesAndNobodyElse() throws SQLException {
        var girl = registered(REGISTRAR, A_GIRL_ALONE);
        Screen.identified(OFFICER, girl, "SV-VF");

        try (var connection = asTheService()) {
            become(connection, "child-protection-officer", "REFERRAL_FACTS", girl);
            assertThat(count(connection, "fact_person")).as("another role").isZero();
            become(connection, "referral-facts-reader", "TRACING", girl);
            assertThat(count(connection, "fact_person")).as("another word").isZero();
            become(connection, "referral-facts-reader", "REFERRAL_FACTS", "");
            assertThat(count(connection, "fact_person")).as("nobody named").isZero();
            become(connection, "referral-facts-reader", "REFERRAL_FACTS", girl);
            assertThat(count(connection, "fact_person")).isEqualTo(1);
            assertThat(count(connection, "fact_need")).isEqualTo(1);
            for (var table : List.of("person", "person_name", "specific_need", "open_referral"))
                assertThat(count(connection, table)).as(table).isZero();
            connection.commit();
            assertThat(count(connection, "fact_person")).as("after the transaction").isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fact_person",
                "fact_need",
                "fact_document",
                "open_referral"
            })
    void nothingIsWrittenThroughWhatIsOnlyRead(String place) throws SQLException {
        try (var connection = asTheService();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from " + place))
                    .hasMessageContaining("permission denied");
        }
    }

    /// Whoever sees the person sees that a referral is open, and nobody else does.
    @Test
    void theDatabaseShowsOpenReferralsToThoseWhoSeeThePerson() throws SQLException {
        var girl = registered(REGISTRAR, A_GIRL_ALONE);
        var referral = UUID.randomUUID();
        select("select open_referral_of(?, ?)::text", referral, UUID.fromString(girl));
        var open = "open_referral where id = '%s'".formatted(referral);

        try (var connection = asTheService()) {
            assertThat(count(connection, open)).as("no scope").isZero();
            work(connection, "northstar", "BD-MD-01");
            assertThat(count(connection, open)).as("own hub").isEqualTo(1);
            work(connection, "northstar", "BD-MD-02");
            assertThat(count(connection, open)).as("other hub").isZero();
            work(connection, "riverbank", "*");
            assertThat(count(connection, open)).as("other agency").isZero();
        }
    }

    private static Connection asTheService() throws SQLException {
        var database = Infrastructure.database("registration");
        var connection =
                DriverManager.getConnection(database.url(), database.user(), database.password());
        connection.setAutoCommit(false);
        return connection;
    }

    private static void become(Connection connection, String role, String reader, String people)
            throws SQLException {
        set(connection, Map.of("app.roles", role, "app.reader", reader, "app.facts_of", people));
    }

    private static void work(Connection connection, String agency, String hubs)
            throws SQLException {
        set(connection, Map.of("app.agency", agency, "app.hubs", hubs));
    }

    private static void set(Connection connection, Map<String, String> settings)
            throws SQLException {
        try (var tell = connection.prepareStatement("select set_config(?, ?, true)")) {
            for (var setting : settings.entrySet()) {
                tell.setString(1, setting.getKey());
                tell.setString(2, setting.getValue());
                tell.execute();
            }
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
