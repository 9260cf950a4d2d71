package org.bluedots.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.A_GIRL_ALONE;
import static org.bluedots.registration.Desk.A_MOTHER_AND_HER_SON;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.register;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluedots.platform.staff.Roles;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.Endpoint;
import org.bluedots.platform.testing.token.EndpointMatrix;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every door: without a token, with an expired, foreign, forged one, with the wrong role, from
/// another agency, from another hub.
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class EndpointsTest {

    private static final String[] READERS = {
        Roles.REGISTRAR, Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER, Roles.HUB_MANAGER
    };
    private static final String[] WRITERS = {
        Roles.REGISTRAR, Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER
    };

    private static final String[] SCREENERS = {
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.GBV_SPECIALIST,
        Roles.PSYCHOLOGIST
    };
    private static final String[] VERIFIERS = {
        Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER, Roles.GBV_SPECIALIST, Roles.PSYCHOLOGIST
    };
    private static final String[] TRAFFICKING = {
        Roles.CHILD_PROTECTION_OFFICER, Roles.GBV_SPECIALIST
    };
    private static final String[] TIER_READERS = {
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.GBV_SPECIALIST,
        Roles.PSYCHOLOGIST,
        Roles.HUB_MANAGER
    };
    private static final String A_NEED = "{\"code\": \"SM-CI\"}";
    private static final String NO_DIFFICULTY =
            """
            {"seeing": 1, "hearing": 1, "walking": 1, "remembering": 1, "selfCare": 1,
             "communicating": 1}
            """;
    private static final String NO_SIGN = "{\"indicators\": []}";
    private static final String AN_OVERRIDE =
            """
            {"priority": "P1", "reason": "SAFE_FOR_NOW", "note": "Her aunt is here with her.",
             "lastDay": "2099-01-01"}
            """;

    @TestHTTPResource URI base;

    private final EndpointMatrix matrix =
            EndpointMatrix.of(
                    Endpoint.post("/v1/registrations", A_GIRL_ALONE, WRITERS),
                    Endpoint.post("/v1/registrations/batch", "{\"items\": []}", WRITERS),
                    Endpoint.get("/v1/people/{id}", READERS),
                    Endpoint.post("/v1/people/search", "{}", READERS),
                    Endpoint.post("/v1/people/{id}/corrections", "{}", WRITERS),
                    Endpoint.post(
                            "/v1/people/{id}/uasc-assessments",
                            "{\"relation\": \"NONE\"}",
                            Roles.CASE_WORKER,
                            Roles.CHILD_PROTECTION_OFFICER),
                    Endpoint.get("/v1/travel-groups/{id}", READERS),
                    Endpoint.open("/v1/code-lists"),
                    Endpoint.open("/v1/code-lists/{id}"),
                    Endpoint.post("/v1/people/{id}/needs", A_NEED, SCREENERS),
                    Endpoint.get("/v1/people/{id}/needs", SCREENERS),
                    Endpoint.post("/v1/needs/{id}/verification", "", VERIFIERS),
                    Endpoint.post("/v1/needs/{id}/end", "{\"reason\": \"RESOLVED\"}", VERIFIERS),
                    Endpoint.post("/v1/people/{id}/washington-group", NO_DIFFICULTY, WRITERS),
                    Endpoint.get("/v1/people/{id}/washington-group", WRITERS),
                    Endpoint.post("/v1/people/{id}/trafficking-screening", NO_SIGN, TRAFFICKING),
                    Endpoint.get("/v1/people/{id}/trafficking-screening", TRAFFICKING),
                    Endpoint.get("/v1/people/{id}/risk", TIER_READERS),
                    Endpoint.post(
                            "/v1/people/{id}/risk-override",
                            AN_OVERRIDE,
                            Roles.CHILD_PROTECTION_OFFICER),
                    Endpoint.post(
                            "/v1/people/{id}/risk-override/withdrawal",
                            "",
                            Roles.CHILD_PROTECTION_OFFICER),
                    Endpoint.get("/v1/operations/quarantine", Roles.OPERATOR),
                    Endpoint.post(
                            "/v1/operations/quarantine/{id}/replay-request", "", Roles.OPERATOR),
                    Endpoint.post("/v1/operations/quarantine/{id}/replay", "", Roles.OPERATOR),
                    Endpoint.get("/v1/operations/outbox/parked", Roles.OPERATOR),
                    Endpoint.post(
                            "/v1/operations/outbox/parked/{aggregateId}/release",
                            "",
                            Roles.OPERATOR));

    @TestFactory
    Stream<DynamicTest> everyDoorIsGuarded() {
        return matrix.refusals(base);
    }

    @Test
    void noDoorIsForgotten() {
        matrix.coversEveryOperation(base);
    }

    /// Data of Palanca, asked for from Otaci (other hub) and from Siret (other agency).
    @TestFactory
    Stream<DynamicTest> everyDoorEndsAtTheOwnHubAndAgency() {
        var party = register(People.aRegistrarInPalanca(), A_MOTHER_AND_HER_SON);
        var person = party.<String>path("people[1].id");
        var asked =
                Map.of(
                        "GET /v1/people/" + person,
                        "",
                        "POST /v1/people/%s/corrections".formatted(person),
                        "{\"sex\": \"OTHER\"}",
                        "POST /v1/people/%s/uasc-assessments".formatted(person),
                        "{\"relation\": \"NONE\"}",
                        "GET /v1/travel-groups/" + party.<String>path("groupId"),
                        "",
                        "POST /v1/registrations",
                        A_GIRL_ALONE);
        return Stream.of(asked, screening(person))
                .flatMap(doors -> doors.entrySet().stream())
                .flatMap(door ->
                        Stream.of(
                                refused(door, "other hub", strangerAt("northstar", "BD-MD-02")),
                                refused(door, "other agency", strangerAt("riverbank", "*"))));
    }

    private static Map<String, String> screening(String person) {
        return Map.of(
                "GET /v1/people/%s/needs".formatted(person),
                "",
                "POST /v1/people/%s/needs".formatted(person),
                A_NEED,
                "GET /v1/people/%s/washington-group".formatted(person),
                "",
                "POST /v1/people/%s/washington-group".formatted(person),
                NO_DIFFICULTY,
                "GET /v1/people/%s/trafficking-screening".formatted(person),
                "",
                "POST /v1/people/%s/trafficking-screening".formatted(person),
                NO_SIGN,
                "GET /v1/people/%s/risk".formatted(person),
                "",
                "POST /v1/people/%s/risk-override".formatted(person),
                AN_OVERRIDE,
                "POST /v1/needs/%s/end".formatted(need(person)),
                "{\"reason\": \"RESOLVED\"}");
    }

    private static String need(String person) {
        return Screen.identified(People.aCaseWorkerInPalanca(), person, "SM-OT");
    }

    private static TokenDraft strangerAt(String agency, String hub) {
        return People.aProtectionOfficerInPalanca().agency(agency).hubs(hub);
    }

    private static DynamicTest refused(
            Map.Entry<String, String> door, String who, TokenDraft token) {
        return dynamicTest(
                door.getKey().replaceAll("[0-9a-f-]{36}", "{id}") + " from " + who,
                () -> {
                    var request =
                            by(token)
                                    .header("If-Match", "\"0\"")
                                    .header("Idempotency-Key", UUID.randomUUID());
                    var parts = door.getKey().split(" ", 2);
                    var answer =
                            door.getValue().isEmpty()
                                    ? request.get(parts[1])
                                    : request.body(door.getValue()).post(parts[1]);
                    assertThat(answer.statusCode()).isEqualTo(404);
                    assertThat(answer.contentType()).startsWith("application/problem+json");
                });
    }
}
