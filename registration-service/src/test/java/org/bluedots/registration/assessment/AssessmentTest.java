package org.bluedots.registration.assessment;

import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class AssessmentTest {

    private static final String A_WOMAN =
            """
            {"hubId": "BD-MD-01", "people": [
              {"alias": "Olena", "sex": "FEMALE", "birth": {"date": "1990"}}]}
            """;

    private static Response assess(TokenDraft by, String child, String found) {
        return by(by).header("If-Match", "\"0\"")
                .body(found)
                .post("/v1/people/%s/uasc-assessments".formatted(child));
    }

    private static String aChildAlone() {
        return registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
    }

    private static String parent(String extra) {
        return "{\"relation\": \"PARENT\", \"companionId\": \"%s\"%s}"
                .formatted(registered(People.aRegistrarInPalanca(), A_WOMAN), extra);
    }

    @Test
    void anAdultWhoClaimsTheChildChangesNothingUntilThatIsVerified() {
        assess(People.aCaseWorkerInPalanca(), aChildAlone(), parent(""))
                .then()
                .statusCode(409)
                .body("code", is("CLAIM_NOT_VERIFIED"))
                .body("errors.pointer", contains("/claimVerified"));
    }

    @Test
    void aVerifiedMotherEndsBeingAlone() {
        assess(People.aCaseWorkerInPalanca(), aChildAlone(), parent(", \"claimVerified\": true"))
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("child.uascStatus", is("ACCOMPANIED"))
                .body("risk.priority", is("P3"));
    }

    @Test
    void anErrorAtTheDoorIsTakenBackByAProtectionOfficerOnly() {
        var found = parent(", \"registeredInError\": true");
        var child = aChildAlone();

        assess(People.aCaseWorkerInPalanca(), child, found)
                .then()
                .statusCode(403)
                .body("code", is("CORRECTION_NEEDS_OFFICER"));
        assess(People.aProtectionOfficerInPalanca(), child, found)
                .then()
                .statusCode(200)
                .body("child.uascStatus", is("ACCOMPANIED"));
    }

    @Test
    void aChildOfAnotherHubCannotBeAssessed() {
        assess(
                        People.aCaseWorkerInPalanca().hubs("BD-MD-02"),
                        aChildAlone(),
                        "{\"relation\": \"NONE\"}")
                .then()
                .statusCode(404);
    }

    @Test
    void somebodyOfAgeIsNotAssessed() {
        var adult = registered(People.aRegistrarInPalanca(), A_WOMAN);

        assess(People.aCaseWorkerInPalanca(), adult, "{\"relation\": \"NONE\"}")
                .then()
                .statusCode(409)
                .body("code", is("NOT_A_CHILD"));
    }

    @Test
    void whoeverIsWithTheChildIsARegisteredPerson() {
        assess(People.aCaseWorkerInPalanca(), aChildAlone(), "{\"relation\": \"PARENT\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/companionId"));
    }
}
