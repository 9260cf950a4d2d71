package org.bluedots.referral;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.UUID;
import org.bluedots.platform.testing.token.TokenDraft;

/// Somebody at a desk who asks this service over HTTP.
public record Desk(TokenDraft who) {

    public static Desk of(TokenDraft who) {
        return new Desk(who);
    }

    public Response get(String path, Object... values) {
        return given().header("Authorization", who.bearer()).get(path, values);
    }

    public Response read(UUID referral) {
        return get("/v1/referrals/{id}", referral);
    }

    /// A step of the receiver under the version it read.
    public Response answer(UUID referral, String step, String body, long version) {
        return answer(referral, step, body, "\"" + version + "\"");
    }

    public Response answer(UUID referral, String step, String body, String ifMatch) {
        return given().header("Authorization", who.bearer())
                .header("If-Match", ifMatch)
                .contentType("application/json")
                .body(body)
                .post("/v1/referrals/{id}/{step}", referral, step);
    }

    public Response answerBlindly(UUID referral, String step) {
        return given().header("Authorization", who.bearer())
                .post("/v1/referrals/{id}/{step}", referral, step);
    }

    /// A create that is sent once.
    public Response create(String path, String body) {
        return create(path, body, UUID.randomUUID().toString());
    }

    public Response create(String path, String body, String key) {
        return given().header("Authorization", who.bearer())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    /// A change under the version that was read.
    public Response act(String path, String body, long version, Object... values) {
        return given().header("Authorization", who.bearer())
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(body)
                .post(path, values);
    }

    /// A step under the version that is current.
    public Response step(UUID referral, String step) {
        return step(referral, step, "");
    }

    public Response step(UUID referral, String step, String body) {
        var version =
                ReferralDatabase.select("select version from referral where id = ?", referral);
        return answer(referral, step, body, Long.parseLong(version.getFirst()));
    }

    public Response rewrite(UUID referral, String body) {
        var version =
                ReferralDatabase.select("select version from referral where id = ?", referral);
        return given().header("Authorization", who.bearer())
                .header("If-Match", "\"" + version.getFirst() + "\"")
                .contentType("application/json")
                .body(body)
                .put("/v1/referrals/{id}/draft", referral);
    }
}
