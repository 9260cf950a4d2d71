package org.bluedots.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RawConnectionTest {
    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);

    private HttpServer server;

    @BeforeEach
    void answersWithLengthAndInChunks() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/length", exchange -> answer(exchange, 5));
        server.createContext("/chunks", exchange -> answer(exchange, 0));
        server.start();
    }

    @AfterEach
    void stops() {
        server.stop(0);
    }

    @Test
    void severalAnswersOfKnownLengthAreReadFromOneConnection() throws IOException {
        try (var connection = connection("/length")) {
            assertThat(connection.send("key-1", BODY).body()).isEqualTo("key-1");
            assertThat(connection.send("key-2", BODY))
                    .isEqualTo(new RawConnection.Reply(201, "key-2"));
        }
    }

    @Test
    void severalAnswersInChunksAreReadFromOneConnection() throws IOException {
        try (var connection = connection("/chunks")) {
            assertThat(connection.send("key-1", BODY).body()).isEqualTo("key-1");
            assertThat(connection.send("key-2", BODY).body()).isEqualTo("key-2");
        }
    }

    private static void answer(HttpExchange exchange, int length) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        exchange.sendResponseHeaders(201, length);
        try (var out = exchange.getResponseBody()) {
            out.write(key.getBytes(StandardCharsets.UTF_8));
        }
    }

    private RawConnection connection(String path) throws IOException {
        return new RawConnection(
                server.getAddress().getPort(),
                "POST %s HTTP/1.1\r\nHost: localhost\r\n".formatted(path));
    }
}
