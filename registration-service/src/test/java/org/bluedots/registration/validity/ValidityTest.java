package org.bluedots.registration.validity;

import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class ValidityTest {

    private static Response step(String person, String step, String body, int version) {
        return by(People.theManagerOfPalanca())
                .header("If-Match", "\"%d\"".formatted(version))
                .body(body)
                .post("/v1/people/%s/%s".formatted(person, step));
    }

    private static Response search(String invalid) {
        return by(People.aRegistrarInPalanca())
                .body("{\"name\": \"Testrecord\", \"invalid\": %s}".formatted(invalid))
                .post("/v1/people/search");
    }

    @Test
    void anInvalidRecordStaysSaysWhyAndCanBeFoundAndPutRight() {
        var party = A_GIRL_ALONE.replace("Sokil", "Testrecord");
        var id = registered(People.aRegistrarInPalanca(), party);
        var why = "{\"reason\": \"TEST_RECORD\"}";

        step(id, "invalidity", why, 0)
                .then()
                .statusCode(200)
                .body("life.invalidReason", is("TEST_RECORD"))
                .body("life.state", is("REGISTERED"));
        search("true").then().body("items.id", contains(id));
        search("false").then().body("items", empty());
        search("null").then().body("items.id", contains(id));
        step(id, "invalidity/end", "", 1)
                .then()
                .statusCode(200)
                .body("life.invalidReason", nullValue());
        search("true").then().body("items", empty());
    }
}
