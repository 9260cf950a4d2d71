package org.bluedots.registration.consent;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.registered;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The database refuses what the code refuses: plain SQL as the role the service has.
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class ConsentDatabaseTest {

    private String girl;

    @BeforeEach
    void whoTheyAre() {
        girl = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
    }

    private static Connection asTheService() throws SQLException {
        var database = Infrastructure.database("registration");
        var connection =
                DriverManager.getConnection(database.url(), database.user(), database.password());
        connection.setAutoCommit(false);
        try (var scope = connection.createStatement()) {
            scope.execute(
                    "select set_config('app.agency', 'northstar', true), set_config('app.hubs', '*', true)");
        }
        return connection;
    }

    private Map<String, String> aRow() {
        var row = new LinkedHashMap<String, String>();
        row.put("id", "gen_random_uuid()");
        row.put("version", "0");
        row.put("subject_id", "'" + girl + "'");
        row.put("agency_id", "'northstar'");
        row.put("hub_id", "'BD-MD-01'");
        row.put("country_code", "'MD'");
        row.put("purpose", "'TRACING'");
        row.put("grantee_type", "'AGENCY'");
        row.put("grantee_id", "'riverbank'");
        row.put("categories", "array['IDENTITY']");
        row.put("giver_type", "'GUARDIAN'");
        row.put("assent", "'YES'");
        row.put("basis", "'ASSENT_PLUS_CAREGIVER'");
        row.put("text_version", "'2026-1'");
        row.put("language", "'ukr'");
        row.put("method", "'SIGNATURE'");
        row.put("collected_by", "'worker'");
        row.put("said_at", "timestamptz '2026-03-01 12:00Z'");
        row.put("recorded_at", "timestamptz '2026-03-01 12:00Z'");
        row.put("expires_at", "timestamptz '2027-03-01 12:00Z'");
        row.put("caregiver_is_risk", "false");
        row.put("status", "'ACTIVE'");
        return row;
    }

    private static void insert(Connection connection, Map<String, String> row) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "insert into consent (%s) values (%s)"
                            .formatted(
                                    String.join(", ", row.keySet()),
                                    row.values().stream().collect(joining(", "))));
        }
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "consent_grantee_by_code_or_id      | grantee_id='Olena Sokil'",
                "consent_grantee_by_code_or_id      | grantee_id=null",
                "consent_grantee_by_code_or_id      | grantee_type='PERSON'",
                "consent_grantee_by_code_or_id      | grantee_type='UNHCR'",
                "consent_categories_check           | categories=array['GBV']",
                "consent_categories_check           | categories='{}'",
                "consent_purpose_check              | purpose='ANYTHING'",
                "consent_yes_has_a_ground           | basis=null",
                "consent_no_has_a_reason            | expires_at=null;basis=null;status='REFUSED'",
                "consent_yes_has_no_refusal_reason  | refusal_reason='OTHER'",
                "consent_status_fits_the_answer     | status='REFUSED'",
                "consent_status_fits_the_answer     | expires_at=null;basis=null;refusal_reason='OTHER'",
                "consent_decision_has_a_reason      | basis='BEST_INTERESTS';giver_type=null;assent=null",
                "consent_is_said_by_somebody        | giver_type=null;assent=null;basis='CONSENT'",
                "consent_self_is_the_subject        | giver_id=subject",
                "consent_law_speaks_by_authority    | basis='LEGAL_OBLIGATION'",
                "consent_child_assents              | assent='NO'",
                "consent_child_assents              | assent=null"
            })
    void whoAnsweredOnWhatGroundFitsTogether(String constraint, String changes)
            throws SQLException {
        checkRefused(constraint, changes);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "consent_can_be_shown               | method=null;text_version=null;language=null",
                "consent_evidence_is_whole          | language=null",
                "consent_spoken_is_witnessed        | method='VERBAL_WITNESSED'",
                "consent_spoken_is_witnessed        | method='VERBAL_WITNESSED';witness_id='worker'",
                "consent_ended_where_it_says_so     | status='EXPIRED'",
                "consent_disputed_where_it_says_so  | status='DISPUTED'",
                "consent_withdrawn_by_somebody      | status='WITHDRAWN';ended_at=now()",
                "consent_only_superseded_by_another | superseded_by_id=subject",
                "consent_ends_after_it_was_said     | expires_at=said"
            })
    void proofAndEndFitTheAnswer(String constraint, String changes) throws SQLException {
        checkRefused(constraint, changes);
    }

    /// That this constraint refuses the row when these columns are otherwise.
    private void checkRefused(String constraint, String changes) throws SQLException {
        var row = aRow();
        for (var change : changes.split(";", -1)) {
            var pair = change.split("=", 2);
            row.put(
                    pair[0],
                    switch (pair[1]) {
                        case "subject" -> "'" + girl + "'";
                        case "said" -> "timestamptz '2026-03-01 12:00Z'";
                        default -> pair[1];
                    });
        }

        try (var connection = asTheService()) {
            assertThatThrownBy(() -> insert(connection, row)).hasMessageContaining(constraint);
        }
    }

    @Test
    void aQuestionHasOneAnswerOfEachStatusToday() throws SQLException {
        try (var connection = asTheService()) {
            insert(connection, aRow());
            assertThatThrownBy(() -> insert(connection, aRow()))
                    .hasMessageContaining("consent_one_current_answer");
        }
        var unhcr = aRow();
        unhcr.put("grantee_type", "'UNHCR'");
        unhcr.put("grantee_id", "null");
        try (var connection = asTheService()) {
            insert(connection, unhcr);
            assertThatThrownBy(() -> insert(connection, unhcr))
                    .hasMessageContaining("consent_one_current_answer");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update consent set categories = array['HEALTH']",
                "update consent set expires_at = 'infinity'",
                "update consent set grantee_id = 'northstar'",
                "delete from consent"
            })
    void whatWasSaidIsNotRewritten(String rewriting) throws SQLException {
        try (var connection = asTheService();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(rewriting))
                    .hasMessageContaining("permission denied");
        }
    }
}
