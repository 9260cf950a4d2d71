package org.bluedots.referral.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bluedots.referral.ReferralDatabase.asTheService;
import static org.bluedots.referral.ReferralDatabase.awaitReportOn;
import static org.bluedots.referral.ReferralDatabase.select;
import static org.bluedots.referral.RegistrationTopic.corrected;
import static org.bluedots.referral.RegistrationTopic.identified;
import static org.bluedots.referral.RegistrationTopic.newId;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.referral.RegistrationTopic;
import org.bluedots.referral.RegistrationTopic.Hub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the database itself refuses: the service's own role, none of the service's code.
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "referral"))
@WithTestResource(TokenMintResource.class)
class RowSecurityTest {

    private static final String ALL = "select id::text from referral";
    private static final String CORRECTIONS = "select event_id::text from referral_correction";

    private final UUID child = newId();
    private UUID report = newId();
    private Connection connection;

    @BeforeEach
    void aCorrectedReport() throws SQLException {
        try (var registration = new RegistrationTopic()) {
            registration.publish(
                    identified(child).from(Hub.PALANCA),
                    corrected(child, "UNACCOMPANIED", "ACCOMPANIED").from(Hub.PALANCA));
        }
        report = awaitReportOn(child);
        Awaitility.await().until(() -> !correctionsOf(report).isEmpty());
        connection = asTheService();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void withoutAScopeNothingIsSeen() throws SQLException {
        assertThat(select(connection, ALL)).isEmpty();
        assertThat(select(connection, CORRECTIONS)).isEmpty();
    }

    @Test
    void theSendingHubSeesItsOwn() throws SQLException {
        work("northstar", "BD-MD-01");

        assertThat(select(connection, ALL)).contains(report.toString());
        assertThat(select(connection, "select distinct from_hub from referral"))
                .containsExactly("BD-MD-01");
        assertThat(select(connection, CORRECTIONS)).containsAll(correctionsOf(report));
    }

    @Test
    void theReceivingAuthoritySeesItsOwn() throws SQLException {
        work("md-guardianship", "*");

        assertThat(select(connection, ALL)).contains(report.toString());
        assertThat(select(connection, "select distinct to_agency from referral"))
                .containsExactly("md-guardianship");
    }

    @Test
    void anotherHubAnotherAgencyAndAnotherAuthoritySeeNothingOfIt() throws SQLException {
        for (var other :
                List.of(
                        new String[] {"northstar", "BD-MD-02"},
                        new String[] {"riverbank", "*"},
                        new String[] {"riverbank", "BD-MD-01"},
                        new String[] {"ro-dgaspc", "*"},
                        new String[] {"", "*"})) {
            work(other[0], other[1]);
            assertThat(select(connection, ALL)).doesNotContain(report.toString());
            assertThat(select(connection, CORRECTIONS))
                    .doesNotContainAnyElementsOf(correctionsOf(report));
        }
    }

    @Test
    void aScopeEndsWithItsTransaction() throws SQLException {
        work("northstar", "*");
        connection.commit();

        assertThat(select(connection, ALL)).isEmpty();
    }

    @Test
    void aStrangerChangesNothing() throws SQLException {
        work("ro-dgaspc", "*");

        assertThat(update("update referral set version = 9 where id = '" + report + "'")).isZero();
    }

    @Test
    void nobodyChangesWhatWasSent() throws SQLException {
        work("md-guardianship", "*");

        isRefused("update referral set to_agency = 'ro-dgaspc'", "23000");
        isRefused("update referral set priority = 'P3'", "23000");
        isRefused("update referral set disclosed = '{NAMES}'", "23000");
        isRefused("update referral set from_agency = 'ro-dgaspc'", "42501");
        isRefused("update referral_correction set to_status = 'X'", "42501");
        isRefused("delete from referral", "42501");
        isRefused("delete from referral_correction", "42501");
    }

    @Test
    void aReceiverCannotAddACorrection() throws SQLException {
        work("md-guardianship", "*");

        isRefused(
                """
                insert into referral_correction values
                ('%s', 5, gen_random_uuid(), 'A', 'B', 'RULE', now())
                """
                        .formatted(report),
                "42501");
    }

    @Test
    void nobodyOpensAReferralInAnothersName() throws SQLException {
        work("riverbank", "*");

        isRefused(
                """
                insert into referral (id, version, code, type, subject_id, service_type, priority,
                    reason, uasc_status, disclosed, from_agency, from_hub, country_code,
                    service_point_id, to_agency, status, occurred_at, opened_at)
                select gen_random_uuid(), 0, 'RF-MD-XXXX-9', 'MANDATORY_REPORT', gen_random_uuid(),
                    'CHILD_PROTECTION', 'P0', 'UNACCOMPANIED_CHILD', 'UNACCOMPANIED', '{}',
                    'northstar', 'BD-MD-01', 'MD', id, agency, 'SENT', now(), now()
                from service_point where country_code = 'MD'
                """,
                "42501");
    }

    @Test
    void aStatusWithoutTheStepsBeforeItIsRefused() throws SQLException {
        work("md-guardianship", "*");

        for (var status : List.of("DELIVERED", "ACKNOWLEDGED", "ACCEPTED", "IN_PROGRESS"))
            isRefused("update referral set status = '" + status + "'", "23514");
        isRefused("update referral set status = 'COMPLETED', closed_at = now()", "23514");
        isRefused(
                "update referral set status = 'DECLINED', delivered_at = now(), closed_at = now()",
                "23514");
        isRefused("update referral set status = 'WITHDRAWN'", "23514");
    }

    private void work(String agency, String hubs) throws SQLException {
        select(
                connection,
                "select set_config('app.agency', ?, true) || set_config('app.hubs', ?, true)",
                agency,
                hubs);
    }

    private int update(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private void isRefused(String sql, String state) throws SQLException {
        var before = connection.setSavepoint();
        assertThatThrownBy(() -> update(sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo(state));
        connection.rollback(before);
    }

    private static List<String> correctionsOf(UUID report) {
        return select(CORRECTIONS + " where referral_id = ?", report);
    }
}
