package org.bluedots.referral.mandatoryreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.referral.ReferralDatabase.awaitReportOn;
import static org.bluedots.referral.ReferralDatabase.awaitTaken;
import static org.bluedots.referral.ReferralDatabase.reportsOn;
import static org.bluedots.referral.ReferralDatabase.select;
import static org.bluedots.referral.RegistrationTopic.NOON;
import static org.bluedots.referral.RegistrationTopic.corrected;
import static org.bluedots.referral.RegistrationTopic.identified;
import static org.bluedots.referral.RegistrationTopic.newId;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bluedots.platform.testing.FixedClock;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.referral.RegistrationTopic;
import org.bluedots.referral.RegistrationTopic.Hub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "referral"))
@WithTestResource(TokenMintResource.class)
class RegistrationEventConsumerTest {

    private static RegistrationTopic registration;

    private final UUID child = newId();

    /// Another child, whose report tells that what came before it is through.
    private final UUID marker = newId();

    @Inject FixedClock clock;

    @BeforeAll
    static void open() {
        registration = new RegistrationTopic();
    }

    @AfterAll
    static void close() {
        registration.close();
    }

    @AfterEach
    void noonAgain() {
        clock.set(NOON);
    }

    @Test
    void aChildFoundAloneIsReportedToTheAuthorityOfTheCountry() {
        registration.publish(identified(child).at(NOON.minus(Duration.ofMinutes(10))));

        var report = awaitReportOn(child);

        assertThat(
                        select(
                                """
                                select concat_ws(' ', status, priority, reason, uasc_status, from_agency,
                                    from_hub, country_code, to_agency, occurred_at at time zone 'UTC')
                                from referral where id = ?
                                """,
                                report))
                .containsExactly(
                        "SENT P0 UNACCOMPANIED_CHILD UNACCOMPANIED northstar BD-MD-01 MD"
                                + " md-guardianship 2026-11-23 11:50:00");
    }

    @Test
    void eachCountryHasItsOwnAuthority() {
        registration.publish(identified(child).from(Hub.SIRET));

        var report = awaitReportOn(child);

        assertThat(select("select to_agency from referral where id = ?", report))
                .containsExactly("ro-dgaspc");
    }

    @Test
    void theSameEventTwiceMakesOneReport() {
        var event = identified(child);

        registration.publish(event, event, identified(marker));
        awaitReportOn(marker);

        assertThat(reportsOn(child)).hasSize(1);
    }

    @Test
    void theSameChildUnderAnotherEventMakesNoSecondReport() {
        var first = identified(child);
        var again = identified(child).withVersion(2);

        registration.publish(first, again);
        awaitTaken(first.id(), again.id());

        assertThat(reportsOn(child)).hasSize(1);
        assertThat(quarantined(again.id())).isEmpty();
    }

    @Test
    void theSameChildAtAnotherAgencyMakesNoSecondReport() {
        var first = identified(child);
        var elsewhere = identified(child).withVersion(2).from(Hub.SIRET);

        registration.publish(first, elsewhere);
        awaitTaken(first.id(), elsewhere.id());

        assertThat(select("select from_agency from referral where subject_id = ?", child))
                .containsExactly("northstar");
        assertThat(quarantined(elsewhere.id())).isEmpty();
    }

    @Test
    void aChildThatWasNotAloneIsCorrectedAndNotWithdrawn() {
        registration.publish(identified(child), corrected(child, "UNACCOMPANIED", "ACCOMPANIED"));

        awaitUascStatus("ACCOMPANIED");

        assertThat(corrections()).containsExactly("UNACCOMPANIED ACCOMPANIED UASC_PARENT");
        assertThat(select("select status from referral where subject_id = ?", child))
                .containsExactly("SENT");
    }

    @Test
    void aChildAloneAgainIsAnotherCorrectionAndNoSecondReport() {
        registration.publish(
                identified(child),
                corrected(child, "UNACCOMPANIED", "ACCOMPANIED"),
                corrected(child, "ACCOMPANIED", "UNACCOMPANIED").withVersion(3),
                identified(child).withVersion(4));

        Awaitility.await().until(() -> corrections().size() == 2);

        assertThat(reportsOn(child)).hasSize(1);
        assertThat(select("select uasc_status from referral where subject_id = ?", child))
                .containsExactly("UNACCOMPANIED");
    }

    @Test
    void aCorrectionThatComesBeforeItsReportWaitsForIt() {
        var early = corrected(child, "UNACCOMPANIED", "ACCOMPANIED");
        registration.publish(early);
        awaitTaken(early.id());
        assertThat(reportsOn(child)).isEmpty();

        registration.publish(identified(child));

        awaitUascStatus("ACCOMPANIED");
        assertThat(corrections()).hasSize(1);
    }

    @Test
    void aReportWhoseEventComesAfterAllPatienceIsOpenedStill() {
        var correction = corrected(child, "UNACCOMPANIED", "ACCOMPANIED");
        registration.publish(correction);
        awaitTaken(correction.id());
        clock.advance(Duration.ofMinutes(2));
        Awaitility.await().until(() -> quarantined(correction.id()).isEmpty());

        registration.publish(identified(child).at(NOON.minus(Duration.ofDays(3))));

        var report = awaitReportOn(child);
        assertThat(
                        select(
                                "select occurred_at at time zone 'UTC' from referral where id = ?",
                                report))
                .containsExactly("2026-11-20 12:00:00");
    }

    @Test
    void aCorrectionOfAChildWithoutAReportChangesNothing() {
        var alone = corrected(child, "ACCOMPANIED", "SEPARATED").withVersion(1);

        registration.publish(alone, identified(marker));
        awaitTaken(alone.id());

        assertThat(reportsOn(child)).isEmpty();
        assertThat(quarantined(alone.id())).isEmpty();
    }

    @Test
    void poisonIsSetAsideAndTheNextChildIsReported() {
        var poison = identified(child).withData("{ not json");

        registration.publish(poison, identified(marker));

        awaitReportOn(marker);
        Awaitility.await().until(() -> quarantinedOnPlace("NOT_JSON") > 0);
        assertThat(reportsOn(child)).isEmpty();
    }

    @Test
    void anEventWithoutAPersonIsSetAsideAndTheNextChildIsReported() {
        var broken = identified(child).withData("{\"priority\":\"P0\"}");

        registration.publish(broken, identified(marker));

        awaitReportOn(marker);
        Awaitility.await().until(() -> quarantined(broken.id()).equals(List.of("FAILED")));
    }

    @Test
    void eventsThatDoNotConcernUsOnlyCount() {
        var unknown =
                identified(child)
                        .withType("org.bluedots.registration.something-of-tomorrow.v1")
                        .withData("{}");

        registration.publish(unknown, identified(child).withVersion(2));

        awaitReportOn(child);
        assertThat(quarantined(unknown.id())).isEmpty();
    }

    private void awaitUascStatus(String status) {
        Awaitility.await()
                .until(() ->
                        select("select uasc_status from referral where subject_id = ?", child)
                                .equals(List.of(status)));
    }

    private List<String> corrections() {
        return select(
                """
                select concat_ws(' ', c.from_status, c.to_status, c.rule_id)
                from referral_correction c join referral r on r.id = c.referral_id
                where r.subject_id = ? order by c.position
                """,
                child);
    }

    private static List<String> quarantined(UUID event) {
        return select("select state from quarantine where event_id = ?", event);
    }

    private static int quarantinedOnPlace(String reason) {
        return select("select id::text from quarantine where reason = ?", reason).size();
    }
}
