package org.bluedots.registration.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
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
class RegistrationTest {

    private static final String A_GIRL_ALONE =
            """
            {"hubId": "BD-MD-01", "people": [
              {"names": [{"script": "Latn", "given": "Daryna", "family": "Sokil"}],
               "sex": "FEMALE", "birth": {"estimatedAge": 9}, "languages": ["ukr"]}]}
            """;

    private static RequestSpecification asked(TokenDraft by) {
        return given().auth()
                .oauth2(by.sign())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID());
    }

    @Test
    void aChildWithNobodyIsUnaccompaniedAndUrgent() {
        asked(People.aRegistrarInPalanca())
                .body(A_GIRL_ALONE)
                .post("/v1/registrations")
                .then()
                .statusCode(201)
                .body("people[0].uascStatus", is("UNACCOMPANIED"))
                .body("people[0].uascRule", is("ALONE"))
                .body("people[0].priority", is("P1"))
                .body("people[0].caseCode", matchesPattern("BD-MD-[2-9B-Z]{5}-[2-9B-Z]"))
                .body("groupId", nullValue());
    }

    @Test
    void aMotherAndHerSonAreAGroupWithAToken() {
        asked(People.aRegistrarInPalanca())
                .body(
                        """
                        {"hubId": "BD-MD-01", "people": [
                          {"names": [{"script": "Cyrl", "given": "Олена", "family": "Сокіл"}],
                           "sex": "FEMALE", "birth": {"date": "1990-05"}, "head": true},
                          {"names": [{"script": "Cyrl", "given": "Іван", "family": "Сокіл"}],
                           "sex": "MALE", "birth": {"date": "2020-02-29"},
                           "accompaniedBy": {"person": 0, "relation": "PARENT"}}]}
                        """)
                .post("/v1/registrations")
                .then()
                .statusCode(201)
                .body("familyToken", notNullValue())
                .body("people[0].uascStatus", nullValue())
                .body("people[1].uascStatus", is("ACCOMPANIED"))
                .body("people[1].priority", is("P3"));
    }

    @Test
    void theSameCommandTwiceRegistersOnce() {
        var key = UUID.randomUUID().toString();
        var first =
                asked(People.aRegistrarInPalanca())
                        .header("Idempotency-Key", key)
                        .body(A_GIRL_ALONE)
                        .post("/v1/registrations");
        var again =
                given().auth()
                        .oauth2(People.aRegistrarInPalanca().sign())
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", first.path("id").toString())
                        .body(A_GIRL_ALONE)
                        .post("/v1/registrations");
        again.then().statusCode(201);
    }

    @Test
    void aHubOfAnotherAgencyIsNotThere() {
        asked(People.aRegistrarInSiret())
                .body(A_GIRL_ALONE)
                .post("/v1/registrations")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", is("NOT_FOUND"));
    }

    @Test
    void aHeadThatIsAChildAmongAdultsIsPointedAt() {
        asked(People.aRegistrarInPalanca())
                .body(
                        """
                        {"hubId": "BD-MD-01", "people": [
                          {"alias": "A", "sex": "MALE", "birth": {"date": "1980"}},
                          {"alias": "B", "sex": "MALE", "birth": {"date": "2020"}, "head": true}]}
                        """)
                .post("/v1/registrations")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/people/1/head"));
    }
}
