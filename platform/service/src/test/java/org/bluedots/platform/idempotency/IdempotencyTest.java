package org.bluedots.platform.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bluedots.platform.sample.SampleDatabase;
import org.bluedots.platform.sample.SampleTest;
import org.bluedots.platform.testing.FixedClock;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SampleTest
class IdempotencyTest {

    @Inject FixedClock clock;
    @Inject Forgetting forgetting;

    private final String key = UUID.randomUUID().toString();
    private final String label = "label " + key;

    @Test
    void theSameCommandMakesOneThingAndSaysSo() {
        var first =
                pack(People.aRegistrarInPalanca(), key, label)
                        .then()
                        .statusCode(201)
                        .header("Idempotent-Replayed", "false")
                        .extract();
        var second =
                pack(People.aRegistrarInPalanca(), key, label)
                        .then()
                        .statusCode(201)
                        .header("Idempotent-Replayed", "true")
                        .extract();

        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(boxes()).isEqualTo(1);
        assertThat(
                        SampleDatabase.count(
                                "select count(*) from event_log where aggregate_id = ?::uuid",
                                first.path("id").toString()))
                .isEqualTo(2);
    }

    @Test
    void aKeyStandsForOneRequestOnly() {
        pack(People.aRegistrarInPalanca(), key, label).then().statusCode(201);
        pack(People.aRegistrarInPalanca(), key, label + "!")
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        assertThat(boxes()).isEqualTo(1);
    }

    @Test
    void aKeyBelongsToItsPrincipal() {
        pack(People.aRegistrarInPalanca(), key, label).then().statusCode(201);
        pack(People.theIntakeSystemOfNorthstar(), key, label + " of the system")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "false");
    }

    @Test
    void ofManyAtOnceOneTakesEffect() {
        var answers =
                Stream.generate(() ->
                                CompletableFuture.supplyAsync(
                                        () -> pack(People.aRegistrarInPalanca(), key, label)))
                        .limit(8)
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(boxes()).isEqualTo(1);
        assertThat(answers)
                .allMatch(answer ->
                        answer.statusCode() == 201
                                || answer.path("code").equals("COMMAND_IN_FLIGHT"));
        assertThat(answers)
                .filteredOn(answer -> "false".equals(answer.header("Idempotent-Replayed")))
                .hasSize(1);
    }

    @Test
    void aCommandThatFailedLeavesItsKeyFree() {
        pack(People.aRegistrarInPalanca(), UUID.randomUUID().toString(), label)
                .then()
                .statusCode(201);
        pack(People.aRegistrarInPalanca(), key, label)
                .then()
                .statusCode(409)
                .body("code", equalTo("CONCURRENT_CHANGE"));
        pack(People.aRegistrarInPalanca(), key, label + "!")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "false");
    }

    @Test
    void aReplayShowsOnlyWhatTheCallerMayStillSee() {
        pack(People.aRegistrarInPalanca(), key, label).then().statusCode(201);
        pack(People.aRegistrarInPalanca().hubs("BD-MD-02"), key, label).then().statusCode(404);
    }

    @Test
    void aCommandIsForgottenAfterItsRetention() {
        pack(People.aRegistrarInPalanca(), key, label).then().statusCode(201);
        forgetting.forget();
        pack(People.aRegistrarInPalanca(), key, label)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true");

        clock.advance(Duration.ofDays(7).plusSeconds(1));
        forgetting.forget();

        assertThat(SampleDatabase.count("select count(*) from idempotency where key = ?", key))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'',MISSING_IDEMPOTENCY_KEY",
        "short,INVALID_IDEMPOTENCY_KEY",
        "'with a blank',INVALID_IDEMPOTENCY_KEY"
    })
    void aKeyMustBeOne(String wrong, String code) {
        pack(People.aRegistrarInPalanca(), wrong, label)
                .then()
                .statusCode(400)
                .body("code", equalTo(code));
    }

    private long boxes() {
        return SampleDatabase.count("select count(*) from box where label like ?", label + "%");
    }

    private static Response pack(TokenDraft who, String key, String label) {
        return given().auth()
                .oauth2(who.sign())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"hubId\":\"BD-MD-01\",\"label\":\"%s\"}".formatted(label))
                .post("/v1/boxes");
    }
}
