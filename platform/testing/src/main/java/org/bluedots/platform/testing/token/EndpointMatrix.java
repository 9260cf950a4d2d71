package org.bluedots.platform.testing.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// Every endpoint of a service, tried with everything it must refuse: no token, an expired one, one
/// for another audience, a stranger's or no signature, a wrong role. Other agency and other hub
/// depend on the data, so each service tests them itself.
///
/// ```java
/// private final EndpointMatrix matrix = EndpointMatrix.of(
///         get("/v1/people/{id}", Roles.REGISTRAR), post("/v1/people/search", "{}", Roles.REGISTRAR));
///
/// @TestFactory
/// Stream<DynamicTest> everyDoorIsGuarded() { return matrix.refusals(base); }
///
/// @Test
/// void noEndpointIsForgotten() { matrix.coversEveryOperation(base); }
/// ```
public final class EndpointMatrix {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final String NOBODYS_ROLE = "a-role-nobody-gives";

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Endpoint> endpoints;

    private EndpointMatrix(List<Endpoint> endpoints) {
        this.endpoints = endpoints;
    }

    public static EndpointMatrix of(Endpoint... endpoints) {
        return new EndpointMatrix(List.of(endpoints));
    }

    /// One test per endpoint and wrong token.
    ///
    /// @param base where the service under test listens, such as `http://localhost:8081`
    public Stream<DynamicTest> refusals(URI base) {
        return endpoints.stream().flatMap(endpoint -> refusals(base, endpoint));
    }

    /// One test per endpoint that asks for a role which this good token does not have.
    public Stream<DynamicTest> shutTo(URI base, TokenDraft stranger, String... rolesOfTheirs) {
        return endpoints.stream()
                .filter(endpoint -> !endpoint.isOpen() && endpoint.asksForRole())
                .filter(endpoint -> Stream.of(rolesOfTheirs).noneMatch(endpoint.roles()::contains))
                .map(endpoint -> refusal(base, endpoint, "this bearer", stranger.bearer(), 403));
    }

    /// Fails unless the list is exactly what the service's OpenAPI document offers.
    public void coversEveryOperation(URI base) {
        var listed = endpoints.stream().map(Endpoint::operation);
        assertThat(listed)
                .as("the endpoints listed in the test, against /q/openapi")
                .containsExactlyInAnyOrderElementsOf(operations(base));
    }

    private Stream<DynamicTest> refusals(URI base, Endpoint endpoint) {
        if (endpoint.isOpen()) return Stream.of(openness(base, endpoint));
        var right = TokenMint.token().as("right").roles(endpoint.roles().toArray(String[]::new));
        Map<String, String> refused = new LinkedHashMap<>();
        refused.put("no token", "");
        refused.put("an expired token", right.expired().bearer());
        refused.put("another audience", right.audience("another-api").bearer());
        refused.put("another issuer", right.issuer("http://localhost/realms/other").bearer());
        refused.put("a stranger's signature", right.signedByAStranger().bearer());
        refused.put("no signature", right.unsigned().bearer());
        var tests = new ArrayList<DynamicTest>();
        refused.forEach((what, bearer) -> tests.add(refusal(base, endpoint, what, bearer, 401)));
        if (endpoint.asksForRole()) {
            var wrong = TokenMint.token().as("wrong").roles(roleNotIn(endpoint)).bearer();
            tests.add(refusal(base, endpoint, "a wrong role", wrong, 403));
        }
        return tests.stream();
    }

    private DynamicTest openness(URI base, Endpoint endpoint) {
        return dynamicTest(
                endpoint.operation() + " asks nobody who they are",
                () -> assertThat(send(request(base, endpoint, "")).statusCode()).isNotIn(401, 403));
    }

    private DynamicTest refusal(
            URI base, Endpoint endpoint, String what, String bearer, int status) {
        return dynamicTest(
                endpoint.operation() + " refuses " + what,
                () -> {
                    var answer = send(request(base, endpoint, bearer));
                    assertThat(answer.statusCode()).isEqualTo(status);
                    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                            .startsWith("application/problem+json");
                });
    }

    /// An operator may see no data, so the role is a real wrong one almost everywhere.
    private static String roleNotIn(Endpoint endpoint) {
        return endpoint.roles().contains("operator") ? NOBODYS_ROLE : "operator";
    }

    private static HttpRequest request(URI base, Endpoint endpoint, String bearer) {
        var request =
                HttpRequest.newBuilder(base.resolve(endpoint.concretePath()))
                        .header("Content-Type", endpoint.mediaType())
                        .header("Idempotency-Key", "endpoint-matrix")
                        .header("If-Match", "\"1\"")
                        .method(endpoint.method(), BodyPublishers.ofString(endpoint.body()));
        if (!bearer.isEmpty()) request.header("Authorization", bearer);
        return request.build();
    }

    private List<String> operations(URI base) {
        var document = HttpRequest.newBuilder(base.resolve("/q/openapi?format=json")).build();
        return read(send(document).body())
                .path("paths")
                .propertyStream()
                .flatMap(path -> operations(path.getKey(), path.getValue()))
                .toList();
    }

    private static Stream<String> operations(String path, JsonNode item) {
        return METHODS.stream()
                .filter(method -> item.has(method.toLowerCase(Locale.ROOT)))
                .map(method -> method + " " + path);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new AssertionError("No answer from " + request.uri(), unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException notJson) {
            throw new AssertionError("Not JSON: " + json, notJson);
        }
    }
}
