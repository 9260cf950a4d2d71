package org.bluedots.registration.person;

import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.A_MOTHER_AND_HER_SON;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.register;
import static org.bluedots.registration.Desk.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class PersonResourceTest {

    @Test
    void aPersonIsSeenWithTheReasonsOfStatusAndTier() {
        var id = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);

        by(People.aCaseWorkerInPalanca())
                .get("/v1/people/" + id)
                .then()
                .statusCode(200)
                .header("ETag", is("\"0\""))
                .header("Cache-Control", is("no-store"))
                .body("details.names[0].given", is("Daryna"))
                .body("details.birth.estimatedAge", is(9))
                .body("child.explanation", is("No adult is with the child."))
                .body("risk.reasons.rule", contains("UNACCOMPANIED_CHILD"))
                .body("risk.edition", notNullValue());
    }

    @Test
    void aPersonOfAnotherHubOrAgencyIsNotThere() {
        var id = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);

        by(People.aRegistrarInOtaci()).get("/v1/people/" + id).then().statusCode(404);
        by(People.aRegistrarInSiret()).get("/v1/people/" + id).then().statusCode(404);
    }

    @Test
    void aNameIsFoundByAPartOfItInItsScript() {
        var party = A_MOTHER_AND_HER_SON.replace("Сокіл", "Гайворонська");
        register(People.aRegistrarInPalanca(), party).then().statusCode(201);

        by(People.aRegistrarInPalanca())
                .body("{\"name\": \"ворон олена\"}")
                .post("/v1/people/search")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].details.names[0].family", is("Гайворонська"));
    }

    @Test
    void aSearchTakesPatternCharactersLiterally() {
        by(People.aRegistrarInPalanca())
                .body("{\"name\": \"%%__\"}")
                .post("/v1/people/search")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void aSearchEndsAtTheHubsOfTheCaller() {
        registered(People.aRegistrarInPalanca(), A_GIRL_ALONE.replace("Sokil", "Unmistakable"));

        by(People.aRegistrarInOtaci())
                .body("{\"name\": \"unmistakable\"}")
                .post("/v1/people/search")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void aCaseCodeFindsItsPersonAndOneWithASlipSaysSo() {
        var id = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
        var code =
                by(People.aRegistrarInPalanca()).get("/v1/people/" + id).<String>path("caseCode");
        var slip = code.substring(0, 6) + (code.charAt(6) == '7' ? '8' : '7') + code.substring(7);

        by(People.aRegistrarInPalanca())
                .body("{\"caseCode\": \"%s\"}".formatted(code))
                .post("/v1/people/search")
                .then()
                .body("items.id", contains(id));
        by(People.aRegistrarInPalanca())
                .body("{\"caseCode\": \"%s\"}".formatted(slip))
                .post("/v1/people/search")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/caseCode"));
    }

    @Test
    void aListGoesOnAtItsCursor() {
        for (var i = 0; i < 3; i++)
            registered(People.aRegistrarInPalanca(), A_GIRL_ALONE.replace("Sokil", "Pagefamily"));
        var first =
                by(People.aRegistrarInPalanca())
                        .body("{\"name\": \"pagefamily\", \"limit\": 2}")
                        .post("/v1/people/search");

        first.then().body("items", hasSize(2));
        by(People.aRegistrarInPalanca())
                .body(
                        "{\"name\": \"pagefamily\", \"limit\": 2, \"cursor\": \"%s\"}"
                                .formatted(first.<String>path("next")))
                .post("/v1/people/search")
                .then()
                .body("items", hasSize(1))
                .body("items.id", not(hasItem(first.<String>path("items[0].id"))))
                .body("next", nullValue());
    }

    @Test
    void aCorrectionNeedsTheVersionThatWasRead() {
        var id = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
        var correction = "{\"sex\": \"MALE\"}";
        var path = "/v1/people/%s/corrections".formatted(id);

        by(People.aRegistrarInPalanca()).body(correction).post(path).then().statusCode(428);
        by(People.aRegistrarInPalanca())
                .header("If-Match", "\"0\"")
                .body(correction)
                .post(path)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("details.sex", is("MALE"))
                .body("details.names[0].given", is("Daryna"));
        by(People.aRegistrarInPalanca())
                .header("If-Match", "\"0\"")
                .body(correction)
                .post(path)
                .then()
                .statusCode(412)
                .body("code", is("STALE_VERSION"));
    }

    @Test
    void aChildWhoTurnsOutToBeOfAgeIsNoLongerAskedAbout() {
        var id = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);

        by(People.aRegistrarInPalanca())
                .header("If-Match", "\"0\"")
                .body("{\"birth\": {\"date\": \"1999-01-01\"}}")
                .post("/v1/people/%s/corrections".formatted(id))
                .then()
                .statusCode(200)
                .body("child", nullValue())
                .body("risk.priority", is("P3"));
    }

    @Test
    void anAdultWhoTurnsOutToBeAChildIsAloneUntilSomebodyAssesses() {
        var adult = A_GIRL_ALONE.replace("\"estimatedAge\": 9", "\"date\": \"1999\"");
        var id = registered(People.aRegistrarInPalanca(), adult);

        by(People.aRegistrarInPalanca())
                .header("If-Match", "\"0\"")
                .body("{\"birth\": {\"estimatedAge\": 16}}")
                .post("/v1/people/%s/corrections".formatted(id))
                .then()
                .statusCode(200)
                .body("child.uascStatus", is("UNACCOMPANIED"))
                .body("risk.priority", is("P1"));
    }
}
