package org.bluedots.platform.testing.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.bluedots.platform.testing.token.Endpoint.get;
import static org.bluedots.platform.testing.token.Endpoint.post;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/// The matrix tried on a door that is shut, on one that is open, and on one that forgot a lock.
class EndpointMatrixTest {

    private static final String OPENAPI =
            """
            {"paths": {"/v1/kites": {"post": {}}, "/v1/kites/{id}": {"get": {}, "parameters": []}}}
            """;

    private final EndpointMatrix matrix =
            EndpointMatrix.of(get("/v1/kites/{id}", "flyer"), post("/v1/kites", "{}", "flyer"));

    private final HttpServer server;

    EndpointMatrixTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.createContext("/q/openapi", exchange -> answer(exchange, 200, "json", OPENAPI));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aGuardedDoorPassesEveryRefusal() {
        server.createContext("/v1", EndpointMatrixTest::refuse);

        assertThat(failures()).isEmpty();
    }

    @Test
    void anOpenDoorFailsEveryRefusal() {
        server.createContext("/v1", exchange -> answer(exchange, 200, "problem+json", "{}"));

        assertThat(failures()).hasSize(14);
    }

    @Test
    void aRefusalThatIsNoProblemFails() {
        server.createContext("/v1", exchange -> answer(exchange, 401, "json", "{}"));

        assertThat(failures()).hasSize(14);
    }

    @Test
    void whatAnybodyMayReadAsksNobodyForAToken() throws Throwable {
        var lists = EndpointMatrix.of(Endpoint.open("/v1/lists")).refusals(base()).toList();
        server.createContext("/v1/lists", exchange -> answer(exchange, 200, "json", "{}"));

        assertThat(lists).hasSize(1);
        lists.getFirst().getExecutable().execute();
    }

    @Test
    void whatAnybodyMayReadAndIsShutFails() {
        server.createContext("/v1/lists", EndpointMatrixTest::refuse);
        var lists = EndpointMatrix.of(Endpoint.open("/v1/lists")).refusals(base());

        assertThatThrownBy(() -> lists.findFirst().orElseThrow().getExecutable().execute())
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void whoeverHasNoRoleThereIsRefusedAtEveryDoorButTheirs() throws Throwable {
        server.createContext("/v1", EndpointMatrixTest::refuse);
        var stranger = TokenMint.token().as("wrong");

        assertThat(matrix.shutTo(base(), stranger, "flyer")).isEmpty();
        for (var door : matrix.shutTo(base(), stranger, "sailor").toList())
            door.getExecutable().execute();
        assertThat(matrix.shutTo(base(), stranger)).hasSize(2);
    }

    @Test
    void aCompleteListCoversTheOpenApiDocument() {
        matrix.coversEveryOperation(base());
    }

    @Test
    void aForgottenEndpointIsNamed() {
        var forgetful = EndpointMatrix.of(get("/v1/kites/{id}", "flyer"));

        assertThatThrownBy(() -> forgetful.coversEveryOperation(base()))
                .hasMessageContaining("POST /v1/kites");
    }

    /// The matrix names its wrong role's holder, so the stub can tell 403 from 401.
    private static void refuse(HttpExchange exchange) throws IOException {
        var bearer = exchange.getRequestHeaders().getFirst("Authorization");
        var wrongRole = bearer != null && claims(bearer).contains(TokenDraft.subject("wrong"));
        answer(exchange, wrongRole ? 403 : 401, "problem+json", "{}");
    }

    private static String claims(String bearer) {
        return new String(Base64.getUrlDecoder().decode(bearer.split("\\.", -1)[1]), UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String type, String body)
            throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/" + type);
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private List<String> failures() {
        return matrix.refusals(base())
                .filter(test -> catchThrowable(() -> test.getExecutable().execute()) != null)
                .map(DynamicTest::getDisplayName)
                .toList();
    }

    private URI base() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }
}
