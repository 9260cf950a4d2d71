package org.bluedots.registration.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.A_MOTHER_AND_HER_SON;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.register;
import static org.bluedots.registration.Desk.registered;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.testing.FixedClock;
import org.bluedots.platform.testing.event.PublishedEvent;
import org.bluedots.platform.testing.event.PublishedEvents;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.reminder.ReminderClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class WhereaboutsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Inject FixedClock clock;
    @Inject ReminderClock reminders;

    @AfterEach
    void noonAgain() {
        clock.set(NOON);
    }

    private static Response depart(TokenDraft who, String body) {
        return by(who).header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/v1/departures");
    }

    private static Response arrive(TokenDraft who, String hub, String id) {
        return by(who).header("Idempotency-Key", UUID.randomUUID())
                .body("{\"hubId\": \"%s\", \"people\": [\"%s\"]}".formatted(hub, id))
                .post("/v1/arrivals");
    }

    private static String toOtaci(String id) {
        return "{\"people\": [\"%s\"], \"destinationCountry\": \"MDA\", \"destinationHub\": \"BD-MD-02\"}"
                .formatted(id);
    }

    private static List<String> told(String id, String last) {
        try (var events =
                PublishedEvents.on(Infrastructure.kafkaBootstrap(), "bluedots.registration.v1")) {
            events.await(last, event -> event.subject().equals(id) && event.type().endsWith(last));
            return events.of(UUID.fromString(id)).stream()
                    .map(PublishedEvent::type)
                    .map(type -> type.substring(type.lastIndexOf("registration.") + 13))
                    .toList();
        }
    }

    @Test
    void whoDepartsForAnotherHubIsSeenAndTakenInThere() {
        var id = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
        by(People.aRegistrarInOtaci()).get("/v1/people/" + id).then().statusCode(404);

        depart(People.aRegistrarInPalanca(), toOtaci(id))
                .then()
                .statusCode(200)
                .body("people[0].life.state", is("DEPARTED"));
        by(People.aRegistrarInOtaci()).get("/v1/people/" + id).then().statusCode(200);
        arrive(People.aRegistrarInOtaci(), "BD-MD-02", id)
                .then()
                .statusCode(200)
                .body("people[0].life.state", is("REGISTERED"))
                .body("people[0].hubId", is("BD-MD-02"));

        by(People.aRegistrarInPalanca()).get("/v1/people/" + id).then().statusCode(404);
        assertThat(told(id, "person-arrived.v1"))
                .containsSubsequence("person-departed.v1", "person-arrived.v1");
    }

    @Test
    void whoIsOnlyRegisteredElsewhereCannotBeTakenIn() {
        var id = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);

        arrive(People.aRegistrarInOtaci(), "BD-MD-02", id).then().statusCode(404);
    }

    @Test
    void aChildWhoIsAwaitedAndDoesNotComeIsAnAlarmOnce() {
        var id = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
        depart(People.aRegistrarInPalanca(), toOtaci(id)).then().statusCode(200);

        clock.set(NOON.plus(Duration.ofDays(2)).minusSeconds(1));
        reminders.tick();
        by(People.aRegistrarInPalanca())
                .get("/v1/people/" + id)
                .then()
                .body("life.state", is("DEPARTED"));
        clock.set(NOON.plus(Duration.ofDays(2)));
        reminders.tick();
        reminders.tick();

        by(People.aRegistrarInPalanca())
                .get("/v1/people/" + id)
                .then()
                .body("life.state", is("WHEREABOUTS_UNKNOWN"));
        assertThat(told(id, "whereabouts-unknown.v1"))
                .filteredOn("whereabouts-unknown.v1"::equals)
                .hasSize(1);
    }

    @Test
    void whoWasFoundAgainIsRegisteredAgain() {
        var id = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
        by(People.aCaseWorkerInPalanca())
                .header("If-Match", "\"0\"")
                .body("{\"lastSeenAt\": \"2026-11-23T09:30:00Z\"}")
                .post("/v1/people/%s/disappearance".formatted(id))
                .then()
                .statusCode(200)
                .body("life.state", is("WHEREABOUTS_UNKNOWN"));

        arrive(People.aRegistrarInPalanca(), "BD-MD-01", id)
                .then()
                .statusCode(200)
                .body("people[0].life.state", is("REGISTERED"));
    }

    @Test
    void aFamilyIsNotPartedWithoutAReason() {
        var party = register(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON);
        var mother = party.<String>path("people[0].id");

        depart(People.aRegistrarInPalanca(), toOtaci(mother))
                .then()
                .statusCode(409)
                .body("code", is("SEPARATION_NEEDS_REASON"))
                .body("errors[0].pointer", is("/separationReason"));
        by(People.aRegistrarInPalanca())
                .get("/v1/people/" + mother)
                .then()
                .body("life.state", is("REGISTERED"));
    }

    @Test
    void aFamilyLeavesTogetherWithoutAWord() {
        var party = register(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON);

        depart(
                        People.aRegistrarInPalanca(),
                        "{\"people\": [\"%s\", \"%s\"], \"destinationCountry\": \"ROU\"}"
                                .formatted(
                                        party.<String>path("people[0].id"),
                                        party.<String>path("people[1].id")))
                .then()
                .statusCode(200)
                .body("people[1].child.uascStatus", is("ACCOMPANIED"));
    }

    @Test
    void aChildWhoseMotherHasToLeaveIsAloneFromThatMoment() {
        var party = register(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON);
        var mother = party.<String>path("people[0].id");
        var son = party.<String>path("people[1].id");

        depart(
                        People.aRegistrarInPalanca(),
                        """
                        {"people": ["%s"], "destinationCountry": "MDA",
                         "separationReason": "MEDICAL"}
                        """
                                .formatted(mother))
                .then()
                .statusCode(200);

        by(People.aRegistrarInPalanca())
                .get("/v1/people/" + son)
                .then()
                .body("child.uascStatus", is("UNACCOMPANIED"));
        assertThat(told(son, "unaccompanied-child-identified.v1"))
                .contains("uasc-status-changed.v1", "unaccompanied-child-identified.v1");
        assertThat(told(party.path("groupId"), "group-split-detected.v1"))
                .containsExactly("group-formed.v1", "group-split-detected.v1");
    }

    @Test
    void theSameDepartureTwiceIsOne() {
        var id = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
        var key = UUID.randomUUID().toString();

        for (var i = 0; i < 2; i++)
            by(People.aRegistrarInPalanca())
                    .header("Idempotency-Key", key)
                    .body(toOtaci(id))
                    .post("/v1/departures")
                    .then()
                    .statusCode(200)
                    .body("people[0].version", is(1));
    }

    @Test
    void anotherAgencysHubDoesNotAwaitAnybody() {
        var id = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);

        depart(People.aRegistrarInPalanca(), toOtaci(id).replace("BD-MD-02", "BD-RO-01"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/destinationHub"));
    }

    @Test
    void somebodyWhomNobodyCanNameIsADraftWithADescription() {
        var infant =
                """
                {"hubId": "BD-MD-01", "people": [{"description": "In a blue blanket",
                  "sex": "UNKNOWN", "birth": {"estimatedAge": 0}}]}
                """;
        var id = registered(People.aRegistrarInPalanca(), infant);

        by(People.aRegistrarInPalanca())
                .get("/v1/people/" + id)
                .then()
                .body("life.state", is("DRAFT"))
                .body("child.uascStatus", is("UNACCOMPANIED"))
                .body("risk.priority", is("P0"));
        by(People.aRegistrarInPalanca())
                .header("If-Match", "\"0\"")
                .body("{\"alias\": \"Matviiko\"}")
                .post("/v1/people/%s/corrections".formatted(id))
                .then()
                .body("life.state", is("REGISTERED"))
                .body("life.reason", nullValue());
    }
}
