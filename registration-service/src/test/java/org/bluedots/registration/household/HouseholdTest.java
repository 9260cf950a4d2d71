package org.bluedots.registration.household;

import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.A_MOTHER_AND_HER_SON;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.register;
import static org.bluedots.registration.Desk.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.Screen;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class HouseholdTest {

    private static Response form(TokenDraft who, String head, String members) {
        return by(who).header("Idempotency-Key", UUID.randomUUID())
                .body("{\"headId\": \"%s\", \"members\": [%s]}".formatted(head, members))
                .post("/v1/households");
    }

    private static String member(String person, String relation) {
        return "{\"personId\": \"%s\", \"relation\": \"%s\"}".formatted(person, relation);
    }

    private static Response step(
            TokenDraft who, String household, String step, String body, int version) {
        return by(who).header("If-Match", "\"%d\"".formatted(version))
                .body(body)
                .post("/v1/households/%s/%s".formatted(household, step));
    }

    @Test
    void aFamilyLivesTogetherAndIsKeptTogether() {
        var party = register(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON);
        var mother = party.<String>path("people[0].id");
        var son = party.<String>path("people[1].id");

        var household =
                form(People.aRegistrarInPalanca(), mother, member(son, "CHILD"))
                        .then()
                        .statusCode(201)
                        .body("headId", is(mother))
                        .body("childHeaded", is(false))
                        .body("keepTogether", is(true))
                        .body("members.personId", containsInAnyOrder(mother, son))
                        .extract()
                        .<String>path("id");

        by(People.theManagerOfPalanca())
                .get("/v1/people/%s/household".formatted(son))
                .then()
                .statusCode(200)
                .body("id", is(household));
        by(People.aRegistrarInOtaci()).get("/v1/households/" + household).then().statusCode(404);
        form(People.aRegistrarInPalanca(), son, "").then().statusCode(409);
        form(People.aRegistrarInPalanca(), mother, "")
                .then()
                .statusCode(409)
                .body("code", is("LIVES_ELSEWHERE"));
    }

    @Test
    void aChildIsHeadOnlyWithTheNeedThatSaysSo() {
        var girl = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);
        var brother = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);

        form(People.aCaseWorkerInPalanca(), girl, member(brother, "SIBLING"))
                .then()
                .statusCode(409)
                .body("code", is("CHILD_IS_NO_HEAD"))
                .body("errors[0].pointer", is("/headId"));
        Screen.identified(People.aCaseWorkerInPalanca(), girl, "SC-CH");
        form(People.aCaseWorkerInPalanca(), girl, member(brother, "SIBLING"))
                .then()
                .statusCode(201)
                .body("childHeaded", is(true));
    }

    @Test
    void aHeadWhoLeavesIsHeadNoMoreAndAnotherIsNamed() {
        var party = register(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON);
        var mother = party.<String>path("people[0].id");
        var aunt = registered(People.aRegistrarInPalanca(), Screen.A_WOMAN);
        var worker = People.aCaseWorkerInPalanca();
        var id = form(worker, mother, member(aunt, "SIBLING")).<String>path("id");
        var son = party.<String>path("people[1].id");

        step(worker, id, "members", member(son, "CHILD"), 0)
                .then()
                .statusCode(200)
                .body("members", hasSize(3));
        step(
                        worker,
                        id,
                        "leavings",
                        "{\"personId\": \"%s\", \"reason\": \"MEDICAL\"}".formatted(mother),
                        1)
                .then()
                .statusCode(200)
                .body("headId", nullValue())
                .body("members", hasSize(2));
        step(worker, id, "head", "{\"headId\": \"%s\"}".formatted(son), 2)
                .then()
                .statusCode(409)
                .body("code", is("CHILD_IS_NO_HEAD"));
        step(worker, id, "head", "{\"headId\": \"%s\"}".formatted(aunt), 2)
                .then()
                .statusCode(200)
                .body("headId", is(aunt))
                .body("members.find { it.personId == '%s' }.relation".formatted(aunt), is("HEAD"));
    }

    @Test
    void onlyAnOfficerSaysWithAReasonThatPeopleNeedNotBeKeptTogether() {
        var party = register(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON);
        var mother = party.<String>path("people[0].id");
        var id = form(People.aCaseWorkerInPalanca(), mother, "").<String>path("id");
        var officer = People.aProtectionOfficerInPalanca();
        var why = "{\"reason\": \"BEST_INTERESTS\"}";

        step(People.aCaseWorkerInPalanca(), id, "keep-together-lifting", why, 0)
                .then()
                .statusCode(403);
        step(officer, id, "keep-together-lifting", "{}", 0)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        step(officer, id, "keep-together-lifting", why, 0)
                .then()
                .statusCode(200)
                .body("keepTogether", is(false))
                .body("lifting.reason", is("BEST_INTERESTS"));
        step(officer, id, "keep-together-lifting", why, 1)
                .then()
                .statusCode(409)
                .body("code", is("NOT_KEPT_TOGETHER"));
    }

    @Test
    void aHouseholdHasNoGapWhereSomebodyHiddenIs() {
        var party = register(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON);
        var mother = party.<String>path("people[0].id");
        var son = party.<String>path("people[1].id");
        var worker = People.aCaseWorkerInPalanca();
        var aunt = registered(People.aRegistrarInPalanca(), Screen.A_WOMAN);
        var id =
                form(worker, mother, member(son, "CHILD") + "," + member(aunt, "SIBLING"))
                        .<String>path("id");
        var officer = People.aProtectionOfficerInPalanca();
        by(officer)
                .header("If-Match", "\"0\"")
                .post("/v1/people/%s/protection".formatted(mother))
                .then()
                .statusCode(200);

        by(worker)
                .get("/v1/households/" + id)
                .then()
                .body("headId", nullValue())
                .body("members.personId", containsInAnyOrder(son, aunt));
        by(officer).get("/v1/households/" + id).then().body("headId", is(mother));
        step(worker, id, "head", "{\"headId\": \"%s\"}".formatted(aunt), 0)
                .then()
                .statusCode(200)
                .body("headId", is(aunt));
    }

    @Test
    void somebodyIsNamedOnce() {
        var woman = registered(People.aRegistrarInPalanca(), Screen.A_WOMAN);

        form(People.aCaseWorkerInPalanca(), woman, member(woman, "SIBLING"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/members/0/personId"));
    }
}
