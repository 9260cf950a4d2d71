package org.bluedots.registration.deskcheck;

import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.registered;
import static org.bluedots.registration.duplicate.Pairs.aChild;
import static org.bluedots.registration.duplicate.Pairs.search;
import static org.hamcrest.Matchers.empty;
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
import org.bluedots.registration.duplicate.Pairs;
import org.bluedots.registration.duplicate.SearchClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class DeskCheckTest {

    @Inject SearchClock clock;

    private static Response check(TokenDraft who, String party) {
        return by(who).body(party).post("/v1/registrations/check");
    }

    private static Response registerStrictly(TokenDraft who, String party) {
        return by(who).header("Idempotency-Key", UUID.randomUUID())
                .header("Prefer", "handling=strict")
                .body(party)
                .post("/v1/registrations");
    }

    @BeforeEach
    void theOthersAreLeftAside() {
        Pairs.onlyWhoComesFromNowOn();
    }

    @Test
    void aChildWhoWasRegisteredAtAnotherHubIsRecognisedInAnotherScript() {
        var known =
                registered(
                        People.aRegistrarInOtaci(),
                        aChild("BD-MD-02", "Cyrl", "Євген", "Щупаківський"));
        search(clock);

        check(People.aRegistrarInPalanca(), aChild("BD-MD-01", "Latn", "Yevhen", "Shchupakivskyi"))
                .then()
                .statusCode(200)
                .body("people[0][0].id", is(known))
                .body("people[0][0].level", is("BLOCK"))
                .body("people[0][0].hubId", is("BD-MD-02"))
                .body("people[0][0].names", nullValue());
    }

    @Test
    void anotherAgencyIsToldNothing() {
        registered(
                People.aRegistrarInPalanca(), aChild("BD-MD-01", "Cyrl", "Ігор", "Чорнокнижний"));
        search(clock);

        check(People.aRegistrarInSiret(), aChild("BD-RO-01", "Cyrl", "Ігор", "Чорнокнижний"))
                .then()
                .statusCode(200)
                .body("people[0]", empty());
    }

    @Test
    void somebodyHiddenIsFoundByTheClearedOnly() {
        var party = aChild("BD-MD-01", "Cyrl", "Мирон", "Затаєнко");
        var hidden = registered(People.aRegistrarInPalanca(), party);
        by(People.aProtectionOfficerInPalanca())
                .header("If-Match", "\"0\"")
                .post("/v1/people/%s/protection".formatted(hidden));
        search(clock);

        check(People.aRegistrarInPalanca(), party).then().body("people[0]", empty());
        check(People.aProtectionOfficerInPalanca(), party)
                .then()
                .body("people[0][0].id", is(hidden));
        registerStrictly(People.aRegistrarInPalanca(), party).then().statusCode(201);
    }

    @Test
    void strictlyHandledTheRegistrarDecidesBeforeGoingOn() {
        var party = aChild("BD-MD-01", "Cyrl", "Богдан", "Перепелиця");
        var known = registered(People.aRegistrarInPalanca(), party);
        search(clock);

        registerStrictly(People.aRegistrarInPalanca(), party)
                .then()
                .statusCode(409)
                .body("code", is("POSSIBLE_DUPLICATE"))
                .body("errors[0].pointer", is("/people/0"));
        var decided =
                party.strip().replaceAll("}$", ", \"notTheSame\": [\"%s\"]}".formatted(known));
        registerStrictly(People.aRegistrarInPalanca(), decided)
                .then()
                .statusCode(201)
                .header("Preference-Applied", is("handling=strict"));
    }

    @Test
    void nobodyIsTurnedAwayUnlessTheRegistrarAsksForIt() {
        var party = aChild("BD-MD-01", "Cyrl", "Северин", "Наливайченко");
        registered(People.aRegistrarInPalanca(), party);
        search(clock);

        registered(People.aRegistrarInPalanca(), party);
    }
}
