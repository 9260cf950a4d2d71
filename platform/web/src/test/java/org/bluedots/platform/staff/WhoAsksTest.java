package org.bluedots.platform.staff;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.platform.sample.Asking.problem;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMint;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TokenMintResource.class)
class WhoAsksTest {

    @Test
    void theTokenSaysWhoAsksForWhomAndWhere() {
        me(People.aProtectionOfficerInPalanca().roles("storekeeper", "child-protection-officer"))
                .then()
                .statusCode(200)
                .body("id", equalTo(TokenDraft.subject("cpo.palanca")))
                .body("client", equalTo("bluedots-cli"))
                .body("agency", equalTo("northstar"))
                .body("hubs", containsInAnyOrder("BD-MD-01"))
                .body("roles", containsInAnyOrder("storekeeper", "child-protection-officer"))
                .body("clearance", equalTo("PROTECTED"));
    }

    @Test
    void aTokenWithoutClaimsHasNoAgencyNoHubAndTheLeastClearance() {
        me(TokenMint.token().roles("storekeeper"))
                .then()
                .statusCode(200)
                .body("agency", equalTo(""))
                .body("hubs", empty())
                .body("clearance", equalTo("PUBLIC"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TOP", "", "protected-ish"})
    void aStrangeClearanceIsTheLeast(String clearance) {
        me(TokenMint.token().roles("storekeeper").clearance(clearance))
                .then()
                .body("clearance", equalTo("PUBLIC"));
    }

    static Stream<TokenDraft> wrong() {
        var right = TokenMint.token().roles("storekeeper");
        return Stream.of(
                right.expired(),
                right.audience("another-api"),
                right.issuer("http://elsewhere/realms/bluedots"),
                right.signedByAStranger(),
                right.unsigned());
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aTokenThatIsNotRightIsRefused(TokenDraft token) {
        problem(me(token), 401, "UNAUTHENTICATED").header("WWW-Authenticate", "Bearer");
    }

    @Test
    void noTokenAtAllIsRefused() {
        problem(given().get("/v1/boxes/me"), 401, "UNAUTHENTICATED");
        problem(given().auth().oauth2("garbage").get("/v1/boxes/me"), 401, "UNAUTHENTICATED");
        problem(
                given().header("Authorization", "Basic YTpi").get("/v1/boxes/me"),
                401,
                "UNAUTHENTICATED");
    }

    @Test
    void anotherRoleIsRefused() {
        problem(me(People.aRegistrarInPalanca()), 403, "FORBIDDEN");
    }

    @Test
    void aHarmlessCorrelationIsKept() {
        given().header("X-Correlation-Id", "Retry-7_of.today")
                .get("/v1/nowhere")
                .then()
                .header("X-Correlation-Id", "Retry-7_of.today")
                .body("traceId", equalTo("Retry-7_of.today"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with blank inside", "<script>alert(1)</script>", ""})
    void aStrangeCorrelationIsReplaced(String strange) {
        var id =
                given().header("X-Correlation-Id", strange)
                        .get("/v1/nowhere")
                        .header("X-Correlation-Id");
        assertThat(id).matches("[0-9a-f-]{36}");
    }

    @Test
    void theCallersTraceGoesOn() {
        var parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        var token = TokenMint.token().roles("storekeeper").sign();
        given().auth()
                .oauth2(token)
                .header("traceparent", parent)
                .get("/v1/boxes/me")
                .then()
                .body("traceparent", equalTo(parent));
        given().auth()
                .oauth2(token)
                .header("traceparent", "nonsense")
                .get("/v1/boxes/me")
                .then()
                .body("traceparent", equalTo("null"));
    }

    @Test
    void healthAndMetricsCarryTheHeadersToo() {
        for (var path : List.of("/q/health/live", "/q/metrics", "/q/openapi"))
            given().get(path)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .header("X-Content-Type-Options", "nosniff");
    }

    private static Response me(TokenDraft who) {
        return given().auth().oauth2(who.sign()).get("/v1/boxes/me");
    }
}
