package org.bluedots.registration;

import static org.bluedots.registration.Desk.by;

import io.restassured.response.Response;
import java.util.UUID;
import org.bluedots.platform.staff.Roles;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;

/// What the tests of the screening say to the service, and who says it.
public final class Screen {

    public static final String A_WOMAN =
            """
            {"hubId": "BD-MD-01", "people": [
              {"alias": "Olena", "sex": "FEMALE", "birth": {"date": "1990"}}]}
            """;

    private Screen() {}

    public static TokenDraft aSpecialistInPalanca() {
        return colleague("gbv.palanca", Roles.GBV_SPECIALIST).clearance("PROTECTED");
    }

    public static TokenDraft aPsychologistInPalanca() {
        return colleague("psychologist.palanca", Roles.PSYCHOLOGIST).clearance("PROTECTED");
    }

    /// Somebody else of the same hub, not cleared.
    public static TokenDraft colleague(String username, String role) {
        return People.aCaseWorkerInPalanca().as(username).roles(role);
    }

    public static Response identify(TokenDraft by, String person, String code) {
        return submit(by, person, "needs", "{\"code\": \"%s\"}".formatted(code));
    }

    /// The id of a need that was just identified.
    public static String identified(TokenDraft by, String person, String code) {
        return identify(by, person, code).then().statusCode(201).extract().path("id");
    }

    public static Response submit(TokenDraft by, String person, String what, String body) {
        return by(by).header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/v1/people/%s/%s".formatted(person, what));
    }

    public static Response needs(TokenDraft by, String person) {
        return by(by).get("/v1/people/%s/needs".formatted(person));
    }

    public static Response tier(TokenDraft by, String person) {
        return by(by).get("/v1/people/%s/risk".formatted(person));
    }

    public static Response end(TokenDraft by, String need, String etag) {
        return by(by).header("If-Match", etag)
                .body("{\"reason\": \"RESOLVED\"}")
                .post("/v1/needs/%s/end".formatted(need));
    }

    public static Response verify(TokenDraft by, String need, String etag) {
        return by(by).header("If-Match", etag).post("/v1/needs/%s/verification".formatted(need));
    }
}
