package org.bluedots.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// A well-behaved service: ready, describes itself, and tells what it was sent. The last segment of
/// the path chooses what else it does.
final class TestUpstream {

    static final AtomicLong STREAMED = new AtomicLong();
    static final AtomicInteger CUT = new AtomicInteger();
    static final Semaphore WANTED = new Semaphore(0);
    static final AtomicInteger CALLS = new AtomicInteger();
    private static final byte[] CHUNK = new byte[64 * 1024];

    private final HttpServer server;
    private final JsonObject openApi;

    private TestUpstream(HttpServer server, JsonObject openApi) {
        this.server = server;
        this.openApi = openApi;
    }

    static TestUpstream start(JsonObject openApi) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var server = HttpServer.create(address, 0);
            var upstream = new TestUpstream(server, openApi);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", upstream::handle);
            server.start();
            return upstream;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String base() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            switch (path.substring(path.lastIndexOf('/') + 1)) {
                case "ready" -> answer(exchange, 200, "application/json", "{}");
                case "openapi" -> answer(exchange, 200, "application/json", openApi.encode());
                case "refused" -> refuse(exchange);
                case "created" -> create(exchange);
                case "endless" -> stream(exchange);
                case "stream" -> tell(exchange);
                case "counted" -> count(exchange);
                default -> echo(exchange);
            }
        }
    }

    private void refuse(HttpExchange exchange) throws IOException {
        var problem = "{\"code\":\"ALREADY_REGISTERED\",\"type\":\"/problems/already-registered\"}";
        answer(exchange, 409, "application/problem+json", problem);
    }

    private void create(HttpExchange exchange) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Location", base() + "/v1/people/1");
        headers.set("Link", "<" + base() + "/v1/people?cursor=2>; rel=\"next\"");
        headers.set("Server", "Internal/1.0");
        headers.set("ETag", "\"7\"");
        answer(exchange, 201, "application/json", "{}");
    }

    /// Writes until it is stopped, and counts what it could write.
    private static void stream(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        var body = exchange.getResponseBody();
        try {
            while (true) {
                body.write(CHUNK);
                STREAMED.addAndGet(CHUNK.length);
            }
        } catch (IOException cut) {
            CUT.incrementAndGet();
            throw cut;
        }
    }

    /// Server-sent events: one at once, the next when somebody wants it.
    private static void tell(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        var body = exchange.getResponseBody();
        try {
            for (var number = 1; ; number++) {
                body.write(("data:" + number + "\n\n").getBytes(StandardCharsets.UTF_8));
                body.flush();
                WANTED.acquire();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void count(HttpExchange exchange) throws IOException {
        var length = exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        answer(exchange, 200, "application/json", "{\"length\":" + length + "}");
    }

    private static void echo(HttpExchange exchange) throws IOException {
        CALLS.incrementAndGet();
        var body = exchange.getRequestBody().readAllBytes();
        var headers = new JsonObject();
        exchange.getRequestHeaders()
                .forEach((name, values) ->
                        headers.put(name.toLowerCase(Locale.ROOT), new JsonArray(values)));
        var echo =
                new JsonObject()
                        .put("method", exchange.getRequestMethod())
                        .put("uri", exchange.getRequestURI().toString())
                        .put("headers", headers)
                        .put("body", new String(body, StandardCharsets.UTF_8));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        answer(exchange, 200, "application/json", echo.encode());
    }

    private static void answer(HttpExchange exchange, int status, String type, String body)
            throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        var isHead = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, isHead ? -1 : bytes.length);
        if (!isHead) exchange.getResponseBody().write(bytes);
    }
}
