package org.bluedots.referral;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;

/// Registration over HTTP, as far as this service can tell: it answers a disclosure with the fields
/// of Iryna, for whoever asks with a token.
public final class Registration implements QuarkusTestResourceLifecycleManager {

    /// The answer of registration's contract (docs/api/disclosure.md), with a field nobody asked
    /// for.
    private static final String IRYNA =
            """
            {"personId":"01980000-0000-7000-8000-000000000001","version":3,"caseCode":"BD-MD-7K3Q-4","fields":{
            "NAMES":[{"given":"Ірина","family":"Коваль"}],"SEX":"FEMALE","BIRTH":{"date":"2012-05"},
            "LANGUAGES":["ukr"],"CONTACT_DETAILS":{"phone":"+37360000000"},"DOCUMENTS":[{"type":"PASSPORT"}]}}
            """;

    private static volatile boolean away;
    private Optional<HttpServer> server = Optional.empty();

    /// Registration does not answer until [#returns()].
    public static void leaves() {
        away = true;
    }

    public static void returns() {
        away = false;
    }

    @Override
    public Map<String, String> start() {
        try {
            var listening =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            listening.createContext("/v1/people/", Registration::answer);
            listening.start();
            server = Optional.of(listening);
            var port = listening.getAddress().getPort();
            return Map.of("bluedots.registration.url", "http://localhost:" + port);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var known = exchange.getRequestHeaders().containsKey("Authorization");
        var body = IRYNA.getBytes(UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(away ? 503 : known ? 200 : 401, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void stop() {
        server.ifPresent(listening -> listening.stop(0));
    }
}
