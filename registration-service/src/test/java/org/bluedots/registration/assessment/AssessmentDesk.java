package org.bluedots.registration.assessment;

import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.register;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;

/// What case workers say of a child, and what they read.
public final class AssessmentDesk {

    public static final String ALONE = "{\"relation\": \"NONE\"}";

    private AssessmentDesk() {}

    /// Somebody of Palanca found that out of a child; at its present version.
    public static Response assess(TokenDraft by, String child, String found) {
        return by(by).header("If-Match", "\"%d\"".formatted(version(child)))
                .body(found)
                .post("/v1/people/%s/uasc-assessments".formatted(child));
    }

    public static Response assess(String child, String found) {
        return assess(People.aCaseWorkerInPalanca(), child, found);
    }

    static Response verify(TokenDraft by, String child) {
        return by(by).header("If-Match", "\"%d\"".formatted(version(child)))
                .post("/v1/people/%s/uasc-assessments/verification".formatted(child));
    }

    static JsonPath history(TokenDraft by, String child) {
        return by(by).get("/v1/people/%s/uasc-assessments".formatted(child))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static String status(String child) {
        return person(child).getString("child.uascStatus");
    }

    private static int version(String person) {
        return person(person).getInt("version");
    }

    private static JsonPath person(String id) {
        return by(People.aProtectionOfficerInPalanca()).get("/v1/people/" + id).jsonPath();
    }

    /// Nobody is with the child, and this was told: JSON members.
    public static String told(String members) {
        return "{\"relation\": \"NONE\", %s}".formatted(members);
    }

    /// Petro with a boy of nine, who is this to him.
    public record Pair(String adult, String child) {

        public static Pair of(String relation, String mandate) {
            var party =
                    """
                    {"hubId": "BD-MD-01", "people": [
                      {"alias": "Petro", "sex": "MALE", "birth": {"date": "1980"}},
                      {"alias": "Ihor", "sex": "MALE", "birth": {"date": "2017-04"},
                       "accompaniedBy": {"person": 0, "relation": "%s", "mandate": "%s"}}]}
                    """
                            .formatted(relation, mandate);
            var registered = register(People.aRegistrarInPalanca(), party);
            return new Pair(registered.path("people[0].id"), registered.path("people[1].id"));
        }

        /// The adult is that to the child.
        public String with(String relation, String members) {
            return "{\"relation\": \"%s\", \"companionId\": \"%s\"%s}"
                    .formatted(relation, adult, members);
        }
    }
}
