package org.bluedots.registration.protection;

import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.A_MOTHER_AND_HER_SON;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.register;
import static org.bluedots.registration.Desk.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.reminder.ReminderClock;
import org.junit.jupiter.api.Test;

/// Scenario 11, registration's part: somebody who is protected is not found by the uncleared: not
/// by name, case code, id, nor as the gap in a family.
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class Scenario11HiddenTest {

    private static final TokenDraft OFFICER = People.aProtectionOfficerInPalanca();

    @Inject ReminderClock reminders;

    private static String hidden(String person) {
        step(OFFICER, person, "protection", 0).then().statusCode(200);
        return person;
    }

    private static Response step(TokenDraft who, String person, String step, int version) {
        return by(who).header("If-Match", "\"%d\"".formatted(version))
                .post("/v1/people/%s/%s".formatted(person, step));
    }

    private static Response search(TokenDraft who, String field, String value) {
        return by(who).body("{\"%s\": \"%s\"}".formatted(field, value)).post("/v1/people/search");
    }

    @Test
    void theUnclearedDoNotFindHerByNameCaseCodeOrId() {
        var name = "Concealed" + UUID.randomUUID().toString().substring(0, 8);
        var party = register(People.aRegistrarInPalanca(), A_GIRL_ALONE.replace("Sokil", name));
        var girl = hidden(party.path("people[0].id"));
        var code = party.<String>path("people[0].caseCode");

        var registrar = People.aRegistrarInPalanca();
        search(registrar, "name", name).then().statusCode(200).body("items", empty());
        search(registrar, "caseCode", code).then().statusCode(200).body("items", empty());
        by(registrar).get("/v1/people/" + girl).then().statusCode(404);
        step(registrar, girl, "case-management", 1).then().statusCode(403); // the role, of anybody
        step(People.aCaseWorkerInPalanca(), girl, "case-management", 1).then().statusCode(404);
        search(OFFICER, "name", name).then().body("items.id", contains(girl));
    }

    @Test
    void aFamilyHasNoGapWhereSheIs() {
        var party = register(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON);
        var group = party.<String>path("groupId");
        hidden(party.path("people[0].id"));

        by(People.aRegistrarInPalanca())
                .get("/v1/travel-groups/" + group)
                .then()
                .body("members.personId", contains(party.<String>path("people[1].id")))
                .body("headId", nullValue());
        by(OFFICER).get("/v1/travel-groups/" + group).then().body("members", hasSize(2));
    }

    /// Whoever notes the departure does not see the child; the child is alone all the same.
    @Test
    void aHiddenChildWhoseMotherLeavesIsAlone() {
        var party = register(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON);
        var son = hidden(party.path("people[1].id"));

        by(People.aRegistrarInPalanca())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(
                        "{\"people\": [\"%s\"], \"destinationCountry\": \"ROU\"}"
                                .formatted(party.<String>path("people[0].id")))
                .post("/v1/departures")
                .then()
                .statusCode(200);
        reminders.tick();

        by(OFFICER).get("/v1/people/" + son).then().body("child.uascStatus", is("UNACCOMPANIED"));
    }

    @Test
    void onlyTheClearedHideSomebody() {
        var girl = registered(People.aRegistrarInPalanca(), A_GIRL_ALONE);

        step(OFFICER.clearance("INTERNAL"), girl, "protection", 0)
                .then()
                .statusCode(403)
                .body("code", is("CLEARANCE_NEEDED"));
    }

    @Test
    void sheIsSeenAgainWhenItIsOver() {
        var girl = hidden(registered(People.aRegistrarInPalanca(), A_GIRL_ALONE));

        step(OFFICER, girl, "protection/end", 1).then().statusCode(200);

        by(People.aRegistrarInPalanca()).get("/v1/people/" + girl).then().statusCode(200);
    }
}
