package org.bluedots.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bluedots.platform.inbox.Arrivals.awaitKept;
import static org.bluedots.platform.inbox.Arrivals.await_;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.bluedots.platform.sample.Gate;
import org.bluedots.platform.sample.SampleDatabase;
import org.bluedots.platform.sample.SampleTest;
import org.bluedots.platform.sample.Trucks;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SampleTest
class QuarantineOperationsTest {

    private static final Trucks TRUCKS = new Trucks();
    private static final String QUARANTINE = "/v1/operations/quarantine";

    @Inject Gate gate;

    private final UUID truck = UUID.randomUUID();
    private final UUID event = UUID.randomUUID();

    @AfterAll
    static void close() {
        TRUCKS.close();
    }

    @BeforeEach
    void aRefusedEventAndItsFollower() {
        gate.shut(event, () -> new IllegalStateException("no room"));
        TRUCKS.arrives(event, truck, 1);
        TRUCKS.arrives(truck, 2);
        awaitKept(truck, "FAILED 1", "WAITING 2");
    }

    @Test
    void twoOperatorsReplayAnEventAndWhatWaitedFollows() {
        var failed = id("FAILED");
        gate.open(event);
        as(People.anOperator()).post(replayRequest()).then().statusCode(204);
        as(People.anOperator())
                .post(replay())
                .then()
                .statusCode(409)
                .body("code", equalTo("VERIFIER_CONFLICT"));
        as(People.anotherOperator()).post(replay()).then().statusCode(204);

        await_(truck, "1", "2");
        awaitKept(truck);
        assertThat(
                        SampleDatabase.column(
                                "select action || ' ' || actor_id from audit_entry where object_ids @> array[?::uuid] and action <> 'list'",
                                failed))
                .containsExactlyInAnyOrder(
                        "request-replay " + TokenDraft.subject("operator.one"),
                        "replay " + TokenDraft.subject("operator.two"));
    }

    @Test
    void whatNobodyRequestedIsNotReplayed() {
        as(People.anotherOperator())
                .post(replay())
                .then()
                .statusCode(409)
                .body("code", equalTo("VERIFIER_CONFLICT"));
    }

    @Test
    void anEventThatIsRefusedAgainStaysAndNeedsANewRequest() {
        as(People.anOperator()).post(replayRequest()).then().statusCode(204);
        as(People.anotherOperator())
                .post(replay())
                .then()
                .statusCode(409)
                .body("code", equalTo("REPLAY_REFUSED"));
        as(People.anotherOperator())
                .post(replay())
                .then()
                .statusCode(409)
                .body("code", equalTo("VERIFIER_CONFLICT"));

        awaitKept(truck, "FAILED 1", "WAITING 2");
        assertThat(
                        SampleDatabase.column(
                                "select attempts from quarantine where event_id = ?", event))
                .containsExactly("1");
    }

    @Test
    void anEventThatWaitsIsNotReplayedByHand() {
        var waiting = id("WAITING");
        as(People.anOperator())
                .post(QUARANTINE + "/" + waiting + "/replay-request")
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"));
    }

    @Test
    void anUnknownEventIsNotFound() {
        as(People.anOperator())
                .post(QUARANTINE + "/" + truck + "/replay-request")
                .then()
                .statusCode(404);
    }

    @Test
    void theListShowsIdsAndCodesPageByPageAndNoPayload() {
        var page =
                as(People.anOperator())
                        .get(QUARANTINE + "?limit=1")
                        .then()
                        .statusCode(200)
                        .body("next", notNullValue())
                        .header("Link", containsString("rel=\"next\""))
                        .extract();
        assertThat(page.asString()).doesNotContain("boxes", "payload", "headers");
        as(People.anOperator())
                .get(QUARANTINE + "?limit=1&cursor=" + page.path("next"))
                .then()
                .statusCode(200);
    }

    @Test
    void onlyOperatorsSeeIt() {
        as(People.theManagerOfPalanca()).get(QUARANTINE).then().statusCode(403);
        as(People.theManagerOfPalanca()).post(replayRequest()).then().statusCode(403);
        as(People.theManagerOfPalanca()).post(replay()).then().statusCode(403);
        given().get(QUARANTINE).then().statusCode(401);
    }

    @Test
    void itsSizeIsMeasured() {
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() ->
                        assertThat(given().get("/q/metrics").asString())
                                .containsPattern(
                                        "quarantine_events\\{state=\"FAILED\"[^}]*\\} [1-9]")
                                .containsPattern(
                                        "quarantine_events\\{state=\"WAITING\"[^}]*\\} [1-9]")
                                .contains("quarantine_oldest_waiting_seconds"));
    }

    private String replayRequest() {
        return QUARANTINE + "/" + id("FAILED") + "/replay-request";
    }

    private String replay() {
        return QUARANTINE + "/" + id("FAILED") + "/replay";
    }

    private String id(String state) {
        return SampleDatabase.column(
                        "select id from quarantine where aggregate_id = ? and state = ?",
                        truck,
                        state)
                .getFirst();
    }

    private static RequestSpecification as(TokenDraft who) {
        return given().auth().oauth2(who.sign());
    }
}
