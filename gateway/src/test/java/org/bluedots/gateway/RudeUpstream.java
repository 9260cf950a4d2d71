package org.bluedots.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A service in trouble. What trouble is the second segment after `/v1/rude`.
final class RudeUpstream {

    static final AtomicInteger REQUESTS = new AtomicInteger();
    static final AtomicInteger LEFT_ALONE = new AtomicInteger();

    private final ServerSocket server;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private RudeUpstream(ServerSocket server) {
        this.server = server;
    }

    static RudeUpstream start() {
        try {
            var upstream =
                    new RudeUpstream(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(upstream::accept);
            return upstream;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String base() {
        return "http://localhost:" + server.getLocalPort();
    }

    void stop() {
        stopped.countDown();
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var head = readHead(socket);
            if (!head.contains("/v1/rude/")) return;
            REQUESTS.incrementAndGet();
            if (head.contains("/v1/rude/silent")) waitUntilLeftAlone(socket);
            if (head.contains("/v1/rude/dies-midway")) writePart(socket);
            if (head.contains("/v1/rude/stalls")) {
                writePart(socket);
                stopped.await(20, TimeUnit.SECONDS);
            }
            socket.setSoLinger(true, 0);
        } catch (IOException | InterruptedException gone) {
            LEFT_ALONE.incrementAndGet();
        }
    }

    private static void waitUntilLeftAlone(Socket socket) throws IOException {
        while (true) {
            if (socket.getInputStream().read() < 0) break;
        }
        LEFT_ALONE.incrementAndGet();
    }

    private static void writePart(Socket socket) throws IOException {
        var part = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nonly this";
        socket.getOutputStream().write(part.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String readHead(Socket socket) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            var next = socket.getInputStream().read();
            if (next < 0) break;
            head.append((char) next);
        }
        return head.toString();
    }
}
