package org.bluedots.registration.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.A_MOTHER_AND_HER_SON;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.register;
import static org.bluedots.registration.Desk.registered;
import static org.bluedots.registration.asking.ConsentDesk.caregiver;
import static org.bluedots.registration.asking.ConsentDesk.recorded;
import static org.bluedots.registration.asking.ConsentDesk.status;
import static org.bluedots.registration.asking.ConsentDesk.yes;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.testing.FixedClock;
import org.bluedots.platform.testing.event.PublishedEvent;
import org.bluedots.platform.testing.event.PublishedEvents;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Scenario 10, registration's part: a child turns 18 at night. Palanca's clocks are two hours
/// ahead of UTC in winter, so its day begins at 22:05 UTC.
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class Scenario10TurnsEighteenTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String TURNED_18 = "org.bluedots.registration.person-turned-18.v1";

    @Inject FixedClock clock;
    @Inject DailyClock days;

    /// No day of this hub was looked at yet.
    @BeforeEach
    void noRoundYet() throws SQLException {
        var database = Infrastructure.database("registration");
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("delete from daily_round");
        }
    }

    @AfterEach
    void noonAgain() {
        clock.set(NOON);
    }

    private static String bornOn(String date) {
        return registered(
                People.aRegistrarInPalanca(),
                A_GIRL_ALONE.replace("\"estimatedAge\": 9", "\"date\": \"%s\"".formatted(date)));
    }

    private static ValidatableResponse see(String id) {
        return by(People.aCaseWorkerInPalanca()).get("/v1/people/" + id).then().statusCode(200);
    }

    private static List<String> told(String id, String last) {
        try (var events =
                PublishedEvents.on(Infrastructure.kafkaBootstrap(), "bluedots.registration.v1")) {
            events.await(last, event -> event.subject().equals(id) && event.type().equals(last));
            return events.of(UUID.fromString(id)).stream().map(PublishedEvent::type).toList();
        }
    }

    @Test
    void aChildAloneIsOfAgeFromFivePastMidnightOfItsHubAndThatIsSaidOnce() {
        var daryna = bornOn("2008-11-24");

        clock.set(Instant.parse("2026-11-23T22:04:59Z"));
        days.tick();
        see(daryna).body("child.uascStatus", is("UNACCOMPANIED"));
        clock.set(Instant.parse("2026-11-23T22:05:00Z"));
        days.tick();
        days.tick();

        see(daryna).body("child", nullValue()).body("risk.priority", is("P3"));
        assertThat(told(daryna, "org.bluedots.registration.risk-tier-changed.v1"))
                .filteredOn(TURNED_18::equals)
                .hasSize(1);
        assertThat(told(daryna, TURNED_18))
                .contains(
                        "org.bluedots.registration.person-age-band-changed.v1",
                        "org.bluedots.registration.uasc-status-changed.v1");
    }

    @Test
    void aChildAloneWhoTurnsFiveIsNoLongerOfTheMostUrgent() {
        var infant = bornOn("2021-11-24");
        see(infant).body("risk.priority", is("P0"));

        clock.set(Instant.parse("2026-11-23T22:05:00Z"));
        days.tick();

        see(infant).body("risk.priority", is("P1"));
    }

    @Test
    void whatOthersConsentedToForTheChildIsAskedAgain() {
        var party =
                register(
                        People.aRegistrarInPalanca(),
                        A_MOTHER_AND_HER_SON.replace("2020-02-29", "2008-11-24"));
        var consent =
                recorded(party.path("people[1].id"), yes(caregiver(party.path("people[0].id"))));
        assertThat(status(consent)).isEqualTo("ACTIVE");

        clock.set(Instant.parse("2026-11-23T22:05:00Z"));
        days.tick();

        assertThat(status(consent)).isEqualTo("SUPERSEDED");
    }

    @Test
    void aDayOnWhichNothingRanIsMadeUpFor() {
        clock.set(Instant.parse("2026-12-01T12:00:00Z"));
        days.tick();
        var daryna = bornOn("2008-12-03");

        clock.set(Instant.parse("2026-12-06T12:00:00Z"));
        days.tick();

        assertThat(told(daryna, TURNED_18)).filteredOn(TURNED_18::equals).hasSize(1);
    }

    @Test
    void somebodyPreparesForItAWeekBefore() {
        clock.set(Instant.parse("2026-12-20T12:00:00Z"));
        days.tick();
        var daryna = bornOn("2008-12-28");

        clock.set(Instant.parse("2026-12-20T22:05:00Z"));
        days.tick();

        see(daryna).body("child.uascStatus", is("UNACCOMPANIED"));
        assertThat(told(daryna, "org.bluedots.registration.person-approaching-18.v1"))
                .doesNotContain(TURNED_18);
    }

    @Test
    void aDraftOfAnAdultThatNobodyCompletedIsErasedAfterAMonthAndAChildsIsNot() {
        clock.set(Instant.parse("2027-01-02T12:00:00Z"));
        days.tick();
        var adult = draft("{\"date\": \"1980\"}");
        var child = draft("{\"estimatedAge\": 3}");

        clock.set(Instant.parse("2027-02-02T12:00:00Z"));
        days.tick();

        by(People.aCaseWorkerInPalanca()).get("/v1/people/" + adult).then().statusCode(404);
        see(child).body("life.state", is("DRAFT"));
    }

    private static String draft(String birth) {
        return registered(
                People.aRegistrarInPalanca(),
                """
                {"hubId": "BD-MD-01", "people": [
                  {"description": "Asleep on the bench", "sex": "UNKNOWN", "birth": %s}]}
                """
                        .formatted(birth));
    }
}
