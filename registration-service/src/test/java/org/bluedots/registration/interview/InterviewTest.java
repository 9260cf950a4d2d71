package org.bluedots.registration.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.registered;
import static org.bluedots.registration.asking.ConsentDesk.select;
import static org.bluedots.registration.assessment.AssessmentDesk.assess;
import static org.bluedots.registration.assessment.AssessmentDesk.told;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.testing.FixedClock;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.assessment.AssessmentDesk.Pair;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Four hours for the interview of a child without its family.
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class InterviewTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant FOUR = Instant.parse("2026-11-23T16:00:00Z");

    @Inject FixedClock clock;
    @Inject InterviewClock interviews;

    /// A hub's first round begins now: nobody was looked at before.
    @BeforeEach
    void firstRound() throws SQLException {
        try (var connection = Infrastructure.postgres().connect("registration");
                var statement = connection.createStatement()) {
            statement.execute("delete from interview_round");
        }
        interviews.tick();
    }

    @AfterEach
    void noonAgain() {
        clock.set(NOON);
    }

    private static String aGirl() {
        return registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
    }

    private void lookAt(Instant time) {
        clock.set(time);
        interviews.tick();
    }

    private static List<String> overdue(String child) {
        return select(
                """
                select concat_ws(' ', payload ->> 'dueAt', payload ->> 'noticedAt', actor_id, agency_id, hub_id)
                from event_log where aggregate_id = ? and type = 'org.bluedots.registration.uasc-interview-overdue.v1'
                """,
                UUID.fromString(child));
    }

    @Test
    void anInterviewThatIsNotCompleteAfterFourHoursIsSaidOnce() {
        var girl = aGirl();

        lookAt(FOUR.minusSeconds(1));
        assertThat(overdue(girl)).isEmpty();
        lookAt(FOUR);
        lookAt(FOUR);
        lookAt(FOUR.plusSeconds(60));

        assertThat(overdue(girl))
                .containsExactly(
                        "2026-11-23T16:00:00Z 2026-11-23T16:00:00Z system:interview northstar BD-MD-01");
    }

    @Test
    void whatWasMissedWhileNothingRanIsSaidLate() {
        var girl = aGirl();

        lookAt(FOUR.plusSeconds(86_400));

        assertThat(overdue(girl))
                .containsExactly(
                        "2026-11-23T16:00:00Z 2026-11-24T16:00:00Z system:interview northstar BD-MD-01");
    }

    @Test
    void anInterviewIsCompleteWhenAllThreeWereAnsweredInHoweverManyLooks() {
        var answered = aGirl();
        assess(answered, told("\"separation\": {\"cause\": \"FLEEING_WAR\"}"));
        assess(
                answered,
                told(
                        "\"careArrangement\": \"NONE\", \"lastCaregiver\": {\"relation\": \"NOT_KNOWN\"}"));
        var half = aGirl();
        assess(half, told("\"separation\": {\"cause\": \"FLEEING_WAR\"}"));

        lookAt(FOUR);

        assertThat(overdue(answered)).isEmpty();
        assertThat(overdue(half)).hasSize(1);
    }

    @Test
    void whoIsWithTheFamilyOrGoneIsNotWaitedFor() {
        var withFather = Pair.of("PARENT", "NONE").child();
        var withAunt = Pair.of("RELATIVE", "NONE").child();
        var gone = aGirl();
        by(People.aCaseWorkerInPalanca())
                .header("If-Match", "\"0\"")
                .body("{\"lastSeenAt\": \"2026-11-23T11:00:00Z\"}")
                .post("/v1/people/%s/disappearance".formatted(gone))
                .then()
                .statusCode(200);

        lookAt(FOUR);

        assertThat(overdue(withFather)).isEmpty();
        assertThat(overdue(withAunt)).hasSize(1);
        assertThat(overdue(gone)).isEmpty();
    }

    /// The time runs from when it was found out, also of somebody who came as an adult.
    @Test
    void whoTurnsOutToBeAChildHasFourHoursFromThen() {
        var party = A_GIRL_ALONE.replace("\"estimatedAge\": 9", "\"date\": \"2000\"");
        var person = registered(People.aRegistrarInPalanca(), party);
        clock.set(NOON.plusSeconds(7_200));
        by(People.aCaseWorkerInPalanca())
                .header("If-Match", "\"0\"")
                .body("{\"birth\": {\"date\": \"2012\"}}")
                .post("/v1/people/%s/corrections".formatted(person))
                .then()
                .statusCode(200);

        lookAt(FOUR);
        assertThat(overdue(person)).isEmpty();
        lookAt(FOUR.plusSeconds(7_200));

        assertThat(overdue(person)).hasSize(1);
    }
}
