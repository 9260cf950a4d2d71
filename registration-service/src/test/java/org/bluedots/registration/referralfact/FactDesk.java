package org.bluedots.registration.referralfact;

import static org.bluedots.registration.Desk.by;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;

/// What referral-service asks about people.
final class FactDesk {

    private FactDesk() {}

    static Response ask(TokenDraft by, List<String> people) {
        var ids = people.stream().map("\"%s\""::formatted).collect(Collectors.joining(", "));
        return by(by).body("{\"people\": [%s]}".formatted(ids)).post("/v1/referral-facts");
    }

    static JsonPath read(String... people) {
        return ask(People.theReferralService(), List.of(people))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /// Of one person, with its root at the facts.
    static JsonPath facts(String person) {
        return read(person).setRootPath("items[0].facts");
    }
}
