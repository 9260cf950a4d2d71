package org.bluedots.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/// One HTTP/1.1 connection that is kept, for one thread. The load shares two processors with what
/// it measures: `java.net.http` took about as much of them for a request as the gateway does, a
/// prepared request on a plain socket takes a fraction. It knows only what our services send.
final class RawConnection implements AutoCloseable {
    private static final int PATIENCE = (int) Duration.ofSeconds(30).toMillis();
    private static final String LENGTH = "content-length:";
    private static final String CHUNKED = "transfer-encoding: chunked";

    private final Socket socket = new Socket();
    private final InputStream in;
    private final String head;

    /// @param head request line and headers that stay, each line with its end
    RawConnection(int port, String head) throws IOException {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        socket.connect(new InetSocketAddress("localhost", port), PATIENCE);
        in = new BufferedInputStream(socket.getInputStream());
        this.head = head;
    }

    /// The answer to a body.
    Reply send(String key, byte[] body) throws IOException {
        var rest = "Idempotency-Key: %s\r\nContent-Length: %d\r\n\r\n".formatted(key, body.length);
        var request = new ByteArrayOutputStream(head.length() + rest.length() + body.length);
        request.writeBytes((head + rest).getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(body);
        socket.getOutputStream().write(request.toByteArray());
        return read();
    }

    private Reply read() throws IOException {
        var status = Integer.parseInt(line().substring("HTTP/1.1 ".length()).substring(0, 3));
        var length = 0;
        var chunked = false;
        for (var line = line(); !line.isEmpty(); line = line()) {
            var header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith(LENGTH))
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            chunked |= header.equals(CHUNKED);
        }
        return new Reply(status, chunked ? chunks() : text(length));
    }

    private String chunks() throws IOException {
        var body = new StringBuilder();
        for (var size = chunkSize(); size > 0; size = chunkSize()) {
            body.append(text(size));
            line();
        }
        line();
        return body.toString();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    /// Our answers to registrations are ASCII: ids and codes.
    private String text(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) throw new EOFException("the answer ends early");
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new EOFException("the connection ends early");
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    record Reply(int status, String body) {}
}
