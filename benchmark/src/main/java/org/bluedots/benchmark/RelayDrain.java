package org.bluedots.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.bluedots.launcher.Platform;

/// How fast the relay empties an outbox that filled while the broker was away. Begins with the
/// first event that leaves: how long a relay takes to notice the broker is another question.
record RelayDrain(Platform platform, Hub hub, People people, int backlog) {
    private static final int BATCH = 100;
    private static final long EVERY = Duration.ofMillis(5).toNanos();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Fills the outbox; the broker must be away.
    void fill() throws IOException, InterruptedException {
        try (var connection = hub.connect("/v1/registrations/batch")) {
            for (var done = 0; done < backlog; done += BATCH) {
                var reply = connection.send(hub.key(hub.nextNumber()), batch());
                if (reply.status() != 200 || reply.body().contains("\"problem\""))
                    throw new IOException("A batch was refused: " + reply.status());
            }
        }
    }

    private byte[] batch() {
        return LongStream.range(0, BATCH)
                .map(_ -> hub.nextNumber())
                .mapToObj(number ->
                        "{\"idempotencyKey\":\"%s\",\"registration\":%s}"
                                .formatted(hub.key(number), people.registrationText(number)))
                .collect(Collectors.joining(",", "{\"items\":[", "]}"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Events per second, from the first that leaves the outbox to the last.
    double perSecond() throws SQLException {
        try (var connection = platform.postgresServer().connect("registration")) {
            var all = pending(connection);
            var left = all;
            while (left == all) left = next(connection, all);
            var began = System.nanoTime();
            var first = left;
            while (left > 0) left = next(connection, left);
            return first * 1e9 / (System.nanoTime() - began);
        }
    }

    /// The next number that is smaller.
    private static long next(Connection connection, long before) throws SQLException {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() - giveUp < 0) {
            LockSupport.parkNanos(EVERY);
            var left = pending(connection);
            if (left < before) return left;
        }
        throw new IllegalStateException("The relay stands still with " + before + " events");
    }

    private static long pending(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from outbox")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
