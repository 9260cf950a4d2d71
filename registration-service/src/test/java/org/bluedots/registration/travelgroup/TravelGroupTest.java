package org.bluedots.registration.travelgroup;

import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.A_MOTHER_AND_HER_SON;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.register;
import static org.bluedots.registration.Desk.registered;
import static org.hamcrest.Matchers.hasItem;
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
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class TravelGroupTest {

    private static Response lookUp(TokenDraft who, String token) {
        return by(who).body("{\"familyToken\": \"%s\"}".formatted(token))
                .post("/v1/travel-groups/look-up");
    }

    private static Response leave(String group, String person, int version) {
        return by(People.aCaseWorkerInPalanca())
                .header("If-Match", "\"%d\"".formatted(version))
                .body("{\"personId\": \"%s\", \"reason\": \"OWN_WISH\"}".formatted(person))
                .post("/v1/travel-groups/%s/leavings".formatted(group));
    }

    private static Response join(String group, String person, int version) {
        return by(People.aCaseWorkerInPalanca())
                .header("If-Match", "\"%d\"".formatted(version))
                .body("{\"personId\": \"%s\"}".formatted(person))
                .post("/v1/travel-groups/%s/members".formatted(group));
    }

    @Test
    void aFamilysCardFindsTheFamilyAtItsHubOnly() {
        var party = register(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON);
        var token = party.<String>path("familyToken");

        lookUp(People.theManagerOfPalanca(), token)
                .then()
                .statusCode(200)
                .body("id", is(party.<String>path("groupId")));
        lookUp(People.aRegistrarInOtaci(), token).then().statusCode(404);
        lookUp(People.theManagerOfPalanca(), "BDF-0").then().statusCode(404);
    }

    @Test
    void aChildWhoLeavesItsMotherIsAlone() {
        var party = register(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON);
        var son = party.<String>path("people[1].id");

        leave(party.path("groupId"), son, 0).then().statusCode(200).body("members", hasSize(1));

        by(People.aCaseWorkerInPalanca())
                .get("/v1/people/" + son)
                .then()
                .body("child.uascStatus", is("UNACCOMPANIED"))
                .body("groupId", nullValue());
    }

    @Test
    void aChildWhoseMotherLeavesIsAloneAndTheGroupHasNoHead() {
        var party = register(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON);

        leave(party.path("groupId"), party.path("people[0].id"), 0)
                .then()
                .statusCode(200)
                .body("headId", nullValue());

        by(People.aCaseWorkerInPalanca())
                .get("/v1/people/" + party.<String>path("people[1].id"))
                .then()
                .body("child.uascStatus", is("UNACCOMPANIED"));
    }

    @Test
    void somebodyWhoTravelsWithNobodyJoins() {
        var party = register(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON);
        var girl = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);

        join(party.path("groupId"), girl, 0)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("members.personId", hasItem(girl));
        by(People.aCaseWorkerInPalanca())
                .get("/v1/people/" + girl)
                .then()
                .body("groupId", is(party.<String>path("groupId")))
                .body("child.uascStatus", is("UNACCOMPANIED"));
    }

    private static Response lift(TokenDraft who, String group, int version) {
        return by(who).header("If-Match", "\"%d\"".formatted(version))
                .body("{\"reason\": \"BEST_INTERESTS\"}")
                .post("/v1/travel-groups/%s/keep-together-lifting".formatted(group));
    }

    @Test
    void afterAnOfficerLiftedItADepartureNeedsNoReason() {
        var party = register(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON);
        var group = party.<String>path("groupId");
        var departure =
                "{\"people\": [\"%s\"], \"destinationCountry\": \"DEU\"}"
                        .formatted(party.<String>path("people[1].id"));
        var worker = People.aCaseWorkerInPalanca();
        by(worker)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(departure)
                .post("/v1/departures")
                .then()
                .statusCode(409)
                .body("code", is("SEPARATION_NEEDS_REASON"));

        lift(worker, group, 0).then().statusCode(403);
        lift(People.aProtectionOfficerInPalanca(), group, 0)
                .then()
                .statusCode(200)
                .body("keepTogether", is(false))
                .body("lifting.reason", is("BEST_INTERESTS"));
        lift(People.aProtectionOfficerInPalanca(), group, 1)
                .then()
                .statusCode(409)
                .body("code", is("NOT_KEPT_TOGETHER"));
        by(worker)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(departure)
                .post("/v1/departures")
                .then()
                .statusCode(200);
    }

    @Test
    void aGroupThatAChildHeadsSaysSo() {
        var siblings =
                """
                {"hubId": "BD-MD-01", "people": [
                  {"alias": "Daryna", "sex": "FEMALE", "birth": {"date": "2011"}, "head": true},
                  {"alias": "Ivan", "sex": "MALE", "birth": {"date": "2019"},
                   "accompaniedBy": {"person": 0, "relation": "RELATIVE"}}]}
                """;
        var group = register(People.aRegistrarInPalanca(), siblings).<String>path("groupId");

        by(People.aCaseWorkerInPalanca())
                .get("/v1/travel-groups/" + group)
                .then()
                .body("childHeaded", is(true))
                .body("keepTogether", is(true));
    }

    @Test
    void nobodyTravelsWithTwoGroups() {
        var one = register(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON);
        var other = register(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON);

        join(one.path("groupId"), other.path("people[1].id"), 0)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/personId"));
    }
}
