package org.bluedots.registration.followup;

import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.bluedots.platform.testing.FixedClock;
import org.bluedots.platform.testing.event.PublishedEvents;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.reminder.ReminderClock;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class FollowUpTest {

    @Inject ReminderClock reminders;
    @Inject FixedClock clock;

    private static Response raise(String person, String code, String dueOn) {
        return by(People.aCaseWorkerInPalanca())
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"code\": \"%s\", \"dueOn\": \"%s\"}".formatted(code, dueOn))
                .post("/v1/people/%s/follow-ups".formatted(person));
    }

    private static Response remove(String followUp, int version) {
        return by(People.theManagerOfPalanca())
                .header("If-Match", "\"%d\"".formatted(version))
                .body("{\"reason\": \"DONE\"}")
                .post("/v1/follow-ups/%s/removal".formatted(followUp));
    }

    @Test
    void aFollowUpIsToldOnItsDayUnlessItWasRemoved() {
        var girl = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
        var settled = raise(girl, "CONTACT_AGAIN", "2026-11-24").<String>path("id");
        var open = raise(girl, "APPOINTMENT", "2026-11-24").<String>path("id");
        remove(settled, 0).then().statusCode(200).body("removal.reason", is("DONE"));

        clock.advance(Duration.ofHours(12));
        reminders.tick();
        clock.advance(Duration.ofHours(-12));

        try (var events =
                PublishedEvents.on(Infrastructure.kafkaBootstrap(), "bluedots.registration.v1")) {
            events.await(
                    "follow-up-due",
                    event ->
                            event.subject().equals(open)
                                    && event.type().endsWith("follow-up-due.v1"));
        }
        by(People.aRegistrarInPalanca())
                .get("/v1/people/%s/follow-ups".formatted(girl))
                .then()
                .body("items.code", contains("CONTACT_AGAIN", "APPOINTMENT"));
    }

    @Test
    void aFollowUpIsRemovedOnceAndLooksAhead() {
        var girl = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
        var followUp = raise(girl, "TRANSPORT", "2026-11-23");
        followUp.then().statusCode(201);

        remove(followUp.path("id"), 0).then().statusCode(200);
        remove(followUp.path("id"), 1).then().statusCode(409).body("code", is("ALREADY_REMOVED"));
        raise(girl, "TRANSPORT", "2026-11-22")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/dueOn"));
        raise(girl, "NO_SUCH_CODE", "2026-11-24")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/code"));
    }
}
