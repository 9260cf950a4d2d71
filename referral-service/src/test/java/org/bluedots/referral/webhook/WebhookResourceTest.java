package org.bluedots.referral.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.platform.testing.token.People.anAdministratorOfNorthstar;
import static org.bluedots.referral.ReferralDatabase.asTheService;
import static org.bluedots.referral.ReferralDatabase.select;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.UUID;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.referral.RegistrationTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "referral"))
@WithTestResource(TokenMintResource.class)
class WebhookResourceTest {

    private static final String WANTED =
            "{\"url\":\"https://partner.example/hook\",\"types\":[\"referral-sent\"]}";

    private final TokenDraft admin = anAdministratorOfNorthstar();
    private final TokenDraft stranger = admin.as("admin.riverbank").agency("riverbank");

    @AfterEach
    void nobodyIsSubscribed() {
        select("delete from webhook returning id::text");
    }

    @Test
    void anAgencySubscribesAndSeesTheSecretOnce() {
        var made = subscribe(WANTED);

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.<String>path("secret")).startsWith("whsec_");
        assertThat(made.<String>path("publicKey")).startsWith("whpk_");
        assertThat(made.<String>path("state")).isEqualTo("ACTIVE");
        assertThat(read(made).asString()).doesNotContain("whsec_").contains("whpk_");
        assertThat(as(admin).get("/v1/webhooks").asString())
                .contains(id(made).toString())
                .doesNotContain("whsec_");
    }

    @Test
    void aSubscriptionThatIsSentAgainMakesNoSecondOneAndShowsNoSecret() {
        var key = UUID.randomUUID().toString();
        var first = as(admin).header("Idempotency-Key", key).body(WANTED).post("/v1/webhooks");
        var again = as(admin).header("Idempotency-Key", key).body(WANTED).post("/v1/webhooks");

        assertThat(id(again)).isEqualTo(id(first));
        assertThat(again.asString()).doesNotContain("whsec_");
        assertThat(select("select id::text from webhook")).hasSize(1);
    }

    @Test
    void theDatabaseHoldsNoSecretAndNoPrivateKeyThatOneCanRead() {
        var secret = subscribe(WANTED).<String>path("secret");

        assertThat(select("select w::text from webhook w").getFirst())
                .contains("test.") // the sealing key's name
                .doesNotContain("whsec_")
                .doesNotContain(secret.substring(6));
    }

    @Test
    void anotherAgencyFindsNothing() throws SQLException {
        var webhook = id(subscribe(WANTED));

        assertThat(as(stranger).get("/v1/webhooks/" + webhook).statusCode()).isEqualTo(404);
        assertThat(as(stranger).get("/v1/webhooks").asString()).doesNotContain(webhook.toString());
        for (var path : new String[] {"/secret", "/ping", "/replay-failed"})
            assertThat(change(stranger, "\"0\"").post("/v1/webhooks/" + webhook + path))
                    .extracting(Response::statusCode)
                    .isEqualTo(404);
        assertThat(change(stranger, "\"0\"").delete("/v1/webhooks/" + webhook).statusCode())
                .isEqualTo(404);
        assertThat(seenBy("northstar")).isEqualTo("1");
        assertThat(seenBy("riverbank")).isEqualTo("0");
        assertThat(seenBy("")).isEqualTo("0");
    }

    @Test
    void aTokenWithoutAnAgencySubscribesNobody() {
        var service = as(People.theReunificationService());

        var answer = service.header("Idempotency-Key", key()).body(WANTED).post("/v1/webhooks");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void aWebhookIsWrittenAnewUnderTheVersionThatWasRead() {
        var webhook = id(subscribe(WANTED));
        var other = "{\"url\":\"https://partner.example/new\",\"state\":\"DISABLED\"}";

        var changed = change(admin, "\"0\"").body(other).put("/v1/webhooks/" + webhook);
        var late = change(admin, "\"0\"").body(other).put("/v1/webhooks/" + webhook);
        var active = change(admin, "\"1\"").body(WANTED).put("/v1/webhooks/" + webhook);

        assertThat(changed.<String>path("disabledReason")).isEqualTo("BY_AGENCY");
        assertThat(changed.jsonPath().getList("types")).isEmpty();
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(active.<String>path("state")).isEqualTo("ACTIVE");
        assertThat(active.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void aSecretIsRotated() {
        var made = subscribe(WANTED);

        var rotated = change(admin, "\"0\"").post("/v1/webhooks/" + id(made) + "/secret");

        assertThat(rotated.<String>path("secret"))
                .startsWith("whsec_")
                .isNotEqualTo(made.path("secret"));
        assertThat(rotated.<String>path("publicKey")).isEqualTo(made.path("publicKey"));
        assertThat(rotated.<String>path("previousSecretUntil")).isEqualTo("2026-11-24T12:00:00Z");
    }

    @Test
    void whoUnsubscribesIsForgotten() {
        var webhook = id(subscribe(WANTED));
        as(admin).post("/v1/webhooks/" + webhook + "/ping");

        assertThat(change(admin, "\"0\"").delete("/v1/webhooks/" + webhook).statusCode())
                .isEqualTo(204);
        assertThat(select("select id::text from webhook_delivery")).isEmpty();
    }

    @Test
    void whatWouldNeverComeOrIsNoUrlIsRefused() {
        isInvalid("{\"url\":\"https://a.example/\",\"types\":[\"referral-snet\"]}", "/types");
        isInvalid("{\"url\":\"ftp://a.example/\"}", "/url");
        isInvalid("{\"types\":[]}", "/url");
    }

    @Test
    void tenWebhooksAreEnough() {
        for (var i = 0; i < 10; i++) assertThat(subscribe(WANTED).statusCode()).isEqualTo(201);

        var answer = subscribe(WANTED);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.<String>path("code")).isEqualTo("TOO_MANY_WEBHOOKS");
    }

    private void isInvalid(String body, String pointer) {
        var answer = subscribe(body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.<String>path("errors[0].pointer")).isEqualTo(pointer);
    }

    private Response subscribe(String body) {
        return as(admin).header("Idempotency-Key", key()).body(body).post("/v1/webhooks");
    }

    private Response read(Response made) {
        return as(admin).get("/v1/webhooks/" + id(made));
    }

    private static RequestSpecification as(TokenDraft who) {
        return given().header("Authorization", who.bearer()).contentType("application/json");
    }

    private static RequestSpecification change(TokenDraft who, String ifMatch) {
        return as(who).header("If-Match", ifMatch);
    }

    private static String key() {
        return RegistrationTopic.newId().toString();
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.path("id"));
    }

    private static String seenBy(String agency) throws SQLException {
        try (var connection = asTheService()) {
            connection.setAutoCommit(false);
            select(connection, "select set_config('app.agency', ?, true)", agency);
            return select(connection, "select count(*) from webhook").getFirst();
        }
    }
}
