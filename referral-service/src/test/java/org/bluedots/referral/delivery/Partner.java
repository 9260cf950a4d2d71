package org.bluedots.referral.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/// A partner's system: takes what it is sent and answers as it was told to.
final class Partner implements AutoCloseable {

    private final HttpServer server;
    private final List<Message> received = new CopyOnWriteArrayList<>();
    private volatile int status = 204;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    /// @param headers by their names in lower case
    record Message(Map<String, String> headers, String body) {

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    Partner() {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            server = HttpServer.create(address, 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", this::take);
            server.start();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    String url() {
        return "http://localhost:" + port() + "/hook";
    }

    int port() {
        return server.getAddress().getPort();
    }

    void answers(int code) {
        status = code;
    }

    /// Answers nothing until [#wakeUp].
    void fallAsleep() {
        gate = new CountDownLatch(1);
    }

    void wakeUp() {
        gate.countDown();
    }

    List<Message> received() {
        return List.copyOf(received);
    }

    Message last() {
        return received.getLast();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers =
                    exchange.getRequestHeaders().entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            header -> header.getKey().toLowerCase(Locale.ROOT),
                                            header -> header.getValue().getFirst()));
            received.add(new Message(headers, body));
            gate.await();
            if (status / 100 == 3) exchange.getResponseHeaders().set("Location", url());
            exchange.sendResponseHeaders(status, -1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        wakeUp();
        server.stop(0);
    }
}
