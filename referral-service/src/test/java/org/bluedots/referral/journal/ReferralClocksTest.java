package org.bluedots.referral.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.platform.testing.token.People.anOfficerOfMoldova;
import static org.bluedots.referral.ReferralDatabase.awaitReportOn;
import static org.bluedots.referral.ReferralDatabase.select;
import static org.bluedots.referral.RegistrationTopic.NOON;
import static org.bluedots.referral.RegistrationTopic.aReportFrom;
import static org.bluedots.referral.RegistrationTopic.identified;
import static org.bluedots.referral.RegistrationTopic.newId;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.deadline.DeadlineService;
import org.bluedots.platform.testing.FixedClock;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.referral.Desk;
import org.bluedots.referral.RegistrationTopic;
import org.bluedots.referral.RegistrationTopic.Hub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "referral"))
@WithTestResource(TokenMintResource.class)
class ReferralClocksTest {

    private static final int ALL = 10_000;

    private final Desk officer = Desk.of(anOfficerOfMoldova());
    private final UUID report = aReportFrom(Hub.PALANCA);

    @Inject DeadlineService deadlines;
    @Inject FixedClock clock;

    @AfterEach
    void noonAgain() {
        clock.set(NOON);
    }

    @Test
    void theAuthorityMustBeNotifiedWithinHalfAnHourOfTheFact() {
        var child = newId();
        try (var registration = new RegistrationTopic()) {
            registration.publish(identified(child).at(NOON.minus(Duration.ofMinutes(20))));
        }

        assertThat(clocksOf(awaitReportOn(child))).containsExactly("NOTIFY RUNNING 12:10");
    }

    @Test
    void aDeliveryMeetsTheNotification() {
        officer.answer(report, "delivery", "", 0);

        assertThat(clocksOf(report)).containsExactly("NOTIFY MET 12:30");
    }

    @Test
    void anAcknowledgementMeetsTheNotificationAndStartsTheAssessment() {
        clock.advance(Duration.ofMinutes(10));
        officer.answer(report, "acknowledgement", "", 0);

        assertThat(clocksOf(report)).containsExactly("NOTIFY MET 12:30", "ASSESS RUNNING 15:10");
    }

    @Test
    void aCompletionMeetsTheAssessment() {
        officer.answer(report, "acknowledgement", "", 0);
        officer.answer(report, "acceptance", "", 1);
        officer.answer(report, "completion", "{\"outcome\":\"SERVICE_PROVIDED\"}", 2);

        assertThat(clocksOf(report)).containsExactly("NOTIFY MET 12:30", "ASSESS MET 15:00");
    }

    @Test
    void aRefusalMeetsTheNotificationAndCancelsTheAssessment() {
        officer.answer(report, "acknowledgement", "", 0);
        officer.answer(report, "refusal", "{\"reason\":\"NO_CAPACITY\"}", 1);

        assertThat(clocksOf(report)).containsExactly("NOTIFY MET 12:30", "ASSESS CANCELLED 15:00");
    }

    @Test
    void aRefusalAtOnceMeetsTheNotification() {
        officer.answer(report, "refusal", "{\"reason\":\"NO_CAPACITY\"}", 0);

        assertThat(clocksOf(report)).containsExactly("NOTIFY MET 12:30");
    }

    @Test
    void silenceWarnsThenBreaksTheDeadlineAndClimbsTheChainOnce() {
        lookAfterMinutes(15);
        lookAfterMinutes(24);
        lookAfterMinutes(30);
        deadlines.act(ALL);
        lookAfterMinutes(45);
        lookAfterMinutes(60);
        deadlines.act(ALL);

        assertThat(told())
                .containsExactly(
                        "started",
                        "warned 50",
                        "warned 80",
                        "breached",
                        "escalated owner",
                        "escalated hub-manager",
                        "escalated agency-admin",
                        "escalated country-coordinator");
        assertThat(clocksOf(report)).containsExactly("NOTIFY BREACHED 12:30");
    }

    @Test
    void whatIsOverdueIsListedUntilSomebodyActs() {
        assertThat(overdue()).doesNotContain(report.toString());
        lookAfterMinutes(31);
        assertThat(overdue()).contains(report.toString());

        officer.answer(report, "acknowledgement", "", 0);

        assertThat(overdue()).doesNotContain(report.toString());
        assertThat(clocksOf(report)).startsWith("NOTIFY BREACHED 12:30");
    }

    private void lookAfterMinutes(int minutes) {
        clock.set(NOON.plus(Duration.ofMinutes(minutes)));
        deadlines.act(ALL);
    }

    private List<String> overdue() {
        return officer.get("/v1/referrals?overdue=true&limit=200").jsonPath().getList("items.id");
    }

    private static List<String> clocksOf(UUID report) {
        return select(
                """
                select concat_ws(' ', kind, state, to_char(due_at at time zone 'UTC', 'HH24:MI'))
                from deadline where aggregate_id = ? order by due_at
                """,
                report);
    }

    /// What was published about the clock, in its order.
    private List<String> told() {
        return select(
                """
                select concat_ws(' ', split_part(type, '.', 4), payload ->> 'percent', payload ->> 'role')
                from event_log where aggregate_id = ? and type like 'org.bluedots.deadline.%'
                order by aggregate_version
                """,
                report);
    }
}
