package org.bluedots.registration.standing;

import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.registered;
import static org.bluedots.registration.Screen.submit;
import static org.bluedots.registration.Screen.tier;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.bluedots.platform.testing.FixedClock;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.reminder.ReminderClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class TierReviewTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Inject FixedClock clock;
    @Inject ReminderClock reminders;

    @AfterEach
    void noonAgain() {
        clock.set(NOON);
    }

    @Test
    void aFindingWhoseLastDayIsOverNoLongerCountsAlthoughNobodyDoesAnything() {
        var girl = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
        var sign = "{\"code\": \"UR-RA\", \"relevantUntil\": \"2026-11-23\"}";
        var officer = People.aProtectionOfficerInPalanca();
        submit(officer, girl, "needs", sign).then().statusCode(201);
        tier(officer, girl).then().body("priority", is("P0"));

        clock.set(NOON.plus(Duration.ofDays(1)));
        reminders.tick();

        tier(officer, girl)
                .then()
                .body("priority", is("P1"))
                .body("reasons.rule", contains("UNACCOMPANIED_CHILD"));
    }
}
