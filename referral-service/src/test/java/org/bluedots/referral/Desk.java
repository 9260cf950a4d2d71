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
}
