package org.bluedots.registration;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.bluedots.platform.testing.token.TokenDraft;

/// What the tests of the endpoints say to the service, as a registrar would.
public final class Desk {

    public static final String A_GIRL_ALONE =
            """
            {"hubId": "BD-MD-01", "people": [
              {"names": [{"script": "Latn", "given": "Daryna", "family": "Sokil"}],
               "sex": "FEMALE", "birth": {"estimatedAge": 9}, "languages": ["ukr"]}]}
            """;

    public static final String A_MOTHER_AND_HER_SON =
            """
            {"hubId": "BD-MD-01", "people": [
              {"names": [{"script": "Cyrl", "given": "Олена", "family": "Сокіл"}],
               "sex": "FEMALE", "birth": {"date": "1990-05"}, "head": true},
              {"names": [{"script": "Cyrl", "given": "Іван", "family": "Сокіл"}],
               "sex": "MALE", "birth": {"date": "2020-02-29"},
               "accompaniedBy": {"person": 0, "relation": "PARENT"}}]}
            """;

    private Desk() {}

    /// A request of that person, JSON in and out.
    public static RequestSpecification by(TokenDraft person) {
        return given().auth().oauth2(person.sign()).contentType(ContentType.JSON);
    }

    /// Registers under a new key.
    public static Response register(TokenDraft by, String party) {
        return register(by, party, UUID.randomUUID().toString());
    }

    public static Response register(TokenDraft by, String party, String key) {
        return by(by).header("Idempotency-Key", key).body(party).post("/v1/registrations");
    }

    /// The id of the first person of a party that was just registered.
    public static String registered(TokenDraft by, String party) {
        return register(by, party).then().statusCode(201).extract().path("people[0].id");
    }
}
