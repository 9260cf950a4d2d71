package org.bluedots.referral.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bluedots.platform.testing.token.TokenDraft;

/// Somebody who listens to the stream, as a browser would: a connection that stays open.
final class Listener implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread reading;
    private final int status;

    /// @param lastEventId empty for none
    Listener(URI base, TokenDraft who, String lastEventId) {
        var request =
                HttpRequest.newBuilder(base.resolve("/v1/referrals/stream"))
                        .timeout(Duration.ofSeconds(10))
                        .header("Authorization", who.bearer());
        if (!lastEventId.isEmpty()) request.header("Last-Event-ID", lastEventId);
        try {
            var answer = http.send(request.build(), BodyHandlers.ofLines());
            status = answer.statusCode();
            reading = Thread.ofVirtual().start(() -> read(answer.body()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void read(Stream<String> body) {
        try (body) {
            body.forEach(lines::add);
        } catch (UncheckedIOException cut) {
            // closed by the test
        }
    }

    int status() {
        return status;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /// The data of the events heard so far.
    List<String> heard() {
        return values("data:");
    }

    /// The newest cursor.
    String lastId() {
        await(lines -> lines.stream().anyMatch(line -> line.startsWith("id:")));
        return values("id:").getLast();
    }

    Listener await(Predicate<List<String>> enough) {
        Awaitility.await().until(() -> enough.test(lines()));
        return this;
    }

    boolean isOver() {
        return !reading.isAlive();
    }

    private List<String> values(String field) {
        return lines.stream()
                .filter(line -> line.startsWith(field))
                .map(line -> line.substring(field.length()).strip())
                .toList();
    }

    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }
}
