package org.bluedots.platform.staff;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bluedots.platform.sample.Asking.problem;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.bluedots.platform.testing.token.TokenMint;
import org.junit.jupiter.api.Test;

/// Fault F16: the identity provider is not there when the service starts, and comes later.
@QuarkusTest
@TestProfile(IssuerAwayTest.NobodyThere.class)
class IssuerAwayTest {

    private static final String PORT = "bluedots.test.absent-issuer.port";

    public static class NobodyThere implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("bluedots.issuer", issuer());
        }
    }

    @Test
    void theServiceStartsAnswersAsUnavailableAndRecoversByItself() throws IOException {
        var token = TokenMint.token().roles("storekeeper").issuer(issuer()).sign();
        given().get("/q/health/live").then().statusCode(200);
        var refused = given().auth().oauth2(token).get("/v1/boxes/me");
        problem(refused, 503, "UNAVAILABLE");

        var provider = provider();
        try {
            await().atMost(Duration.ofSeconds(40))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() ->
                            given().auth().oauth2(token).get("/v1/boxes/me").statusCode() == 200);
        } finally {
            provider.stop(0);
        }
        given().auth().oauth2(token).get("/v1/boxes/me").then().statusCode(200);
    }

    private static String issuer() {
        return "http://localhost:" + port() + "/realms/bluedots";
    }

    private static int port() {
        var known = System.getProperty(PORT);
        if (known != null) return Integer.parseInt(known);
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            System.setProperty(PORT, String.valueOf(free.getLocalPort()));
            return free.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /// The mint's keys, at the address where nobody was.
    private static HttpServer provider() throws IOException {
        var server =
                HttpServer.create(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port()), 0);
        try (var keys =
                URI.create(TokenMint.issuer() + "/protocol/openid-connect/certs")
                        .toURL()
                        .openStream()) {
            var bytes = keys.readAllBytes();
            assertThat(bytes).isNotEmpty();
            server.createContext(
                    "/realms/bluedots/protocol/openid-connect/certs",
                    exchange -> {
                        exchange.getResponseHeaders().add("Content-Type", "application/json");
                        exchange.sendResponseHeaders(200, bytes.length);
                        exchange.getResponseBody().write(bytes);
                        exchange.close();
                    });
        }
        server.start();
        return server;
    }
}
