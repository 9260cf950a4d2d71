package org.bluedots.gateway;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// A client that may send anything at all.
final class Wire implements AutoCloseable {

    private final Socket socket;

    Wire(URI gateway) throws IOException {
        socket = new Socket(gateway.getHost(), gateway.getPort());
        socket.setSoTimeout(10_000);
    }

    /// One request; what comes back until the gateway closes or answers in full.
    static String exchange(URI gateway, String request) throws IOException {
        try (var wire = new Wire(gateway)) {
            wire.send(request);
            return wire.readAnswer();
        }
    }

    static String request(String line, String... headers) {
        return line + "\r\nHost: localhost\r\n" + String.join("", lines(headers)) + "\r\n";
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    int read() throws IOException {
        return socket.getInputStream().read();
    }

    /// Head and body, by Content-Length; less when the gateway closes early.
    String readAnswer() throws IOException {
        var answer = new StringBuilder();
        var wanted = Integer.MAX_VALUE;
        while (answer.length() < wanted) {
            var next = read();
            if (next < 0) break;
            answer.append((char) next);
            if (wanted == Integer.MAX_VALUE && answer.toString().endsWith("\r\n\r\n"))
                wanted = answer.length() + contentLength(answer.toString());
        }
        return answer.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static int contentLength(String head) {
        for (var line : head.split("\r\n")) {
            if (line.regionMatches(true, 0, "content-length:", 0, 15))
                return Integer.parseInt(line.substring(15).strip());
        }
        return 0;
    }

    private static String[] lines(String... headers) {
        var lines = headers.clone();
        for (var i = 0; i < lines.length; i++) lines[i] += "\r\n";
        return lines;
    }
}
