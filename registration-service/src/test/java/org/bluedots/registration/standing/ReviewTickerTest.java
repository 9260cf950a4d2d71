package org.bluedots.registration.standing;

import static org.awaitility.Awaitility.await;
import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.registered;
import static org.bluedots.registration.Screen.submit;
import static org.bluedots.registration.Screen.tier;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class ReviewTickerTest {

    private final Clock clock;

    ReviewTickerTest(Clock clock) {
        this.clock = clock;
    }

    /// As if the last day of everything this person's tier stands on had been yesterday.
    private static void aDayPasses(String person) throws SQLException {
        var database = Infrastructure.database("registration");
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "select set_config('app.agency', 'northstar', true), set_config('app.hubs', '*', true)");
            statement.execute(
                    "update risk_finding set last_day = last_day - 1 where person_id = '%s'"
                            .formatted(person));
            statement.execute(
                    "update risk_review set due_at = due_at - interval '1 day' where person_id = '%s'"
                            .formatted(person));
            connection.commit();
        }
    }

    @Test
    void aFindingWhoseLastDayIsOverNoLongerCountsAlthoughNobodyDoesAnything() throws SQLException {
        var girl = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
        var today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Chisinau")));
        var sign = "{\"code\": \"UR-RA\", \"relevantUntil\": \"%s\"}".formatted(today);
        var officer = People.aProtectionOfficerInPalanca();
        submit(officer, girl, "needs", sign).then().statusCode(201);
        tier(officer, girl).then().body("priority", is("P0"));

        aDayPasses(girl);

        await().untilAsserted(() ->
                tier(officer, girl)
                        .then()
                        .body("priority", is("P1"))
                        .body("reasons.rule", contains("UNACCOMPANIED_CHILD")));
    }
}
