package org.bluedots.registration.tracing;

import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.register;
import static org.bluedots.registration.asking.ConsentDesk.recorded;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;

/// What reunification-service asks, and what people answered about it.
final class TracingDesk {

    static final String ALL = "\"IDENTITY\", \"LOCATION\", \"FAMILY\", \"CASE_HISTORY\"";

    private TracingDesk() {}

    static JsonPath read(String... people) {
        return ask(People.theReunificationService(), people)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static Response ask(TokenDraft by, String... people) {
        return post(by, "{\"people\": [%s]}".formatted(quoted(List.of(people))));
    }

    static Response post(TokenDraft by, String body) {
        return by(by).body(body).post("/v1/tracing-profiles");
    }

    static String quoted(List<String> ids) {
        return ids.stream().map("\"%s\""::formatted).collect(Collectors.joining(", "));
    }

    /// Agrees to tracing by the platform's reunification service.
    static String agreed(String person, String categories) {
        return recorded(person, answer(categories));
    }

    static String answer(String categories) {
        return """
        {"purpose": "TRACING", "granteeType": "AGENCY", "granteeId": "reunification-service",
         "categories": [%s], "giver": {"type": "SELF"},
         "evidence": {"textVersion": "2026-1", "language": "ukr", "method": "SIGNATURE"}}
        """
                .formatted(categories);
    }

    /// An officer decides for a child whom nobody can speak for.
    static void decided(String child, String categories) {
        by(People.aProtectionOfficerInPalanca())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(
                        """
                        {"purpose": "TRACING", "granteeType": "AGENCY",
                         "granteeId": "reunification-service", "categories": [%s],
                         "reason": "CAREGIVER_ABSENT", "outcome": "SHARE"}
                        """
                                .formatted(categories))
                .post("/v1/people/%s/best-interests-decisions".formatted(child))
                .then()
                .statusCode(201);
    }

    /// Olena Sokil with her nephew Ivan, of eight years, and her friend Vira, at Palanca.
    record Company(String olena, String ivan, String vira) {

        static Company registered() {
            var registered =
                    register(
                            People.aRegistrarInPalanca(),
                            """
                            {"hubId": "BD-MD-01", "people": [
                              {"names": [
                                {"script": "Cyrl", "given": "Олена", "patronymic": "Петрівна", "family": "Сокіл", "nickname": "Лена"},
                                {"script": "Latn", "given": "Olena", "family": "Sokil"}],
                               "sex": "FEMALE", "birth": {"date": "1990-05"}, "nationalities": ["UKR"],
                               "languages": ["ukr", "ron"]},
                              {"names": [{"script": "Cyrl", "given": "Іван", "family": "Сокіл"}],
                               "sex": "MALE", "birth": {"estimatedAge": 8},
                               "accompaniedBy": {"person": 0, "relation": "RELATIVE"}},
                              {"names": [{"script": "Latn", "given": "Vira", "family": "Bondar"}],
                               "sex": "FEMALE", "birth": {"date": "1988"}}]}
                            """);
            return new Company(
                    registered.path("people[0].id"),
                    registered.path("people[1].id"),
                    registered.path("people[2].id"));
        }
    }
}
