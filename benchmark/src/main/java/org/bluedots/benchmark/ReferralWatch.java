package org.bluedots.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.bluedots.platform.embedded.PostgresServer;

/// When the referral of a child is committed: when another session of the database sees it. Asked
/// every two milliseconds, so that each time is at most that and one question too long. A referral
/// that is there when the answer arrives counts as 0.
final class ReferralWatch implements OpenLoop.Listener {
    private static final long EVERY = Duration.ofMillis(2).toNanos();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int AT_ONCE = 2000;

    private final PostgresServer server;
    private final Map<UUID, Long> waiting = new ConcurrentHashMap<>();
    private final Histogram micros = new Histogram(3);
    private volatile boolean arriving = true;

    ReferralWatch(PostgresServer server) {
        this.server = server;
    }

    @Override
    public void answered(String personId, long sentNanos, long nanos) {
        waiting.put(UUID.fromString(personId), nanos);
    }

    /// No more children come.
    void close() {
        arriving = false;
    }

    /// Watches until the last child has its referral; returns the times.
    Histogram watch() throws SQLException {
        try (var connection = server.connect("referral");
                var query =
                        connection.prepareStatement(
                                "select subject_id from referral where subject_id = any(?)")) {
            var giveUp = System.nanoTime() + PATIENCE.toNanos();
            while ((arriving || !waiting.isEmpty()) && System.nanoTime() - giveUp < 0) {
                var before = micros.getTotalCount();
                look(connection, query);
                if (arriving || micros.getTotalCount() > before)
                    giveUp = System.nanoTime() + PATIENCE.toNanos();
                LockSupport.parkNanos(EVERY);
            }
        }
        if (!waiting.isEmpty())
            throw new IllegalStateException(waiting.size() + " children have no referral");
        return micros;
    }

    private void look(Connection connection, PreparedStatement query) throws SQLException {
        var children = waiting.keySet().stream().limit(AT_ONCE).toArray(UUID[]::new);
        if (children.length == 0) return;
        query.setArray(1, connection.createArrayOf("uuid", children));
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                var seen = System.nanoTime();
                var answered = waiting.remove(rows.getObject(1, UUID.class));
                if (answered != null) micros.recordValue(Math.max(0, (seen - answered) / 1000));
            }
        }
    }
}
