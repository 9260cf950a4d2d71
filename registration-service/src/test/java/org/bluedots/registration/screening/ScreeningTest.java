package org.bluedots.registration.screening;

import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.A_MOTHER_AND_HER_SON;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.register;
import static org.bluedots.registration.Desk.registered;
import static org.bluedots.registration.Screen.A_WOMAN;
import static org.bluedots.registration.Screen.aSpecialistInPalanca;
import static org.bluedots.registration.Screen.submit;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class ScreeningTest {

    private static final TokenDraft CASE_WORKER = People.aCaseWorkerInPalanca();
    private static final TokenDraft OFFICER = People.aProtectionOfficerInPalanca();

    private static String aGirl() {
        return registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
    }

    private static String aSonWithHisMother() {
        return register(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON).path("people[1].id");
    }

    private static Response ask(TokenDraft by, String person, String domain, int answer) {
        var answers =
                """
                {"seeing": 1, "hearing": 1, "walking": 1, "remembering": 1, "selfCare": 1,
                 "communicating": 1}
                """
                        .replace(
                                "\"%s\": 1".formatted(domain),
                                "\"%s\": %d".formatted(domain, answer));
        return submit(by, person, "washington-group", answers);
    }

    private static Response screen(TokenDraft by, String person, String... signs) {
        var list = signs.length == 0 ? "" : "\"" + String.join("\", \"", signs) + "\"";
        return submit(
                by, person, "trafficking-screening", "{\"indicators\": [%s]}".formatted(list));
    }

    @ParameterizedTest
    @CsvSource({
        "seeing, 3, SEEING",
        "hearing, 4, HEARING",
        "walking, 3, WALKING",
        "remembering, 3, REMEMBERING",
        "selfCare, 4, SELF_CARE",
        "communicating, 3, COMMUNICATING"
    })
    void aLotOfDifficultyInOneDomainIsADisability(String domain, int answer, String name) {
        var person = aGirl();

        ask(CASE_WORKER, person, domain, answer)
                .then()
                .statusCode(201)
                .body("disability", is(true))
                .body("domains", contains(name));
        by(OFFICER)
                .get("/v1/people/%s/washington-group".formatted(person))
                .then()
                .statusCode(200)
                .body("domains", contains(name));
    }

    @Test
    void someDifficultyIsNoDisability() {
        ask(CASE_WORKER, aGirl(), "seeing", 2)
                .then()
                .statusCode(201)
                .body("disability", is(false))
                .body("answers.seeing", is(2));
    }

    @ParameterizedTest
    @CsvSource({"4, 409", "5, 201"})
    void theShortSetIsAskedFromTheAgeOfFive(int age, int status) {
        var child = A_GIRL_ALONE.replace("\"estimatedAge\": 9", "\"estimatedAge\": " + age);

        ask(CASE_WORKER, registered(People.aRegistrarInPalanca(), child), "seeing", 3)
                .then()
                .statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({"0", "5"})
    void anAnswerIsOneToFour(int answer) {
        ask(CASE_WORKER, aGirl(), "seeing", answer).then().statusCode(422);
    }

    @Test
    void theWeightsOfTheSignsAddUpAndTheThresholdIsSuspicion() {
        screen(OFFICER, aGirl(), "DOCUMENTS_HELD")
                .then()
                .statusCode(201)
                .body("score", is(2))
                .body("suspected", is(false));
        screen(OFFICER, aGirl(), "DOCUMENTS_HELD", "SPOKEN_FOR")
                .then()
                .body("score", is(3))
                .body("suspected", is(true))
                .body("listVersion", is(1));
    }

    @Test
    void aLeaderWhoRefusesASeparateInterviewAddsTwo() {
        screen(OFFICER, aGirl(), "SPOKEN_FOR", "INTERVIEW_REFUSED")
                .then()
                .body("score", is(3))
                .body("suspected", is(true));
    }

    @Test
    void aSignThatIsNotInTheListIsPointedAt() {
        screen(OFFICER, aGirl(), "DEBT", "LOOKS_ODD")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/indicators/1"));
    }

    @Test
    void oneSignMakesAChildAloneAnEmergencyAndAChildWithItsMotherNot() {
        var girl = aGirl();
        var son = aSonWithHisMother();
        screen(OFFICER, girl, "SPOKEN_FOR").then().statusCode(201);
        screen(OFFICER, son, "SPOKEN_FOR").then().statusCode(201);

        by(CASE_WORKER)
                .get("/v1/people/" + girl)
                .then()
                .body("risk.priority", is("P0"))
                .body("risk.reasons.rule", contains("UNACCOMPANIED_CHILD", "PROTECTED_REASON"));
        by(CASE_WORKER).get("/v1/people/" + son).then().body("risk.priority", is("P3"));
    }

    @Test
    void theSignStillCountsWhenSomebodyUnclearedFindsThatTheChildIsAlone() {
        var son = aSonWithHisMother();
        screen(OFFICER, son, "SPOKEN_FOR").then().statusCode(201);

        by(CASE_WORKER)
                .header("If-Match", "\"1\"")
                .body("{\"relation\": \"NONE\"}")
                .post("/v1/people/%s/uasc-assessments".formatted(son))
                .then()
                .statusCode(200)
                .body("risk.priority", is("P0"));
    }

    @Test
    void aLaterScreeningTakesThePlaceOfTheEarlier() {
        var girl = aGirl();
        screen(OFFICER, girl, "THREATENED").then().statusCode(201);
        screen(aSpecialistInPalanca(), girl).then().statusCode(201).body("score", is(0));

        by(CASE_WORKER)
                .get("/v1/people/" + girl)
                .then()
                .body("risk.priority", is("P1"))
                .body("risk.reasons.rule", contains("UNACCOMPANIED_CHILD"));
    }

    @Test
    void aScreeningExistsForItsCircleOnly() {
        var person = registered(People.aRegistrarInPalanca(), A_WOMAN);
        screen(OFFICER, person, "THREATENED").then().statusCode(201);
        var path = "/v1/people/%s/trafficking-screening".formatted(person);

        by(aSpecialistInPalanca()).get(path).then().statusCode(200).body("suspected", is(true));
        by(OFFICER.clearance("RESTRICTED")).get(path).then().statusCode(404);
        by(CASE_WORKER).get(path).then().statusCode(403);
        by(OFFICER.hubs("BD-MD-02")).get(path).then().statusCode(404);
        by(People.aProtectionOfficerInSiret()).get(path).then().statusCode(404);
        screen(OFFICER.clearance("RESTRICTED"), person, "DEBT")
                .then()
                .statusCode(403)
                .body("code", is("CLEARANCE_NEEDED"));
    }
}
