package org.bluedots.platform.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/// Owns shards by session-level advisory locks on a connection of its own, and does all of its work
/// on that same connection. When the session ends, for whatever reason, both the locks and the
/// ability to delete are gone: a relay that was frozen can only publish twice, never skip.
final class ShardLease implements AutoCloseable {

    private static final int LOCK_CLASS = 0xB1DE;

    /// Losing a delete in a crash only publishes twice, so nobody waits for the disk.
    private static final String LOCK =
            """
            select set_config('synchronous_commit', 'off', false), pg_try_advisory_lock(?, ?)
            """;

    private static final String WAITING =
            """
            select o.event_id, o.recorded_at
            from outbox o
            where o.shard = any (?)
              and not exists (select from outbox_parked p where p.aggregate_id = o.aggregate_id)
            order by o.aggregate_id, o.aggregate_version
            limit ?
            """;

    /// A query of its own, with the bounds as parameters: so PostgreSQL opens the months of the log
    /// that matter and no other (docs/performance.md).
    private static final String LOGGED =
            """
            select e.id, e.aggregate_id, e.aggregate_version, e.type, e.sensitivity, e.occurred_at,
                   e.agency_id, e.hub_id, e.country_code, e.actor_id, e.correlation_id,
                   e.causation_id, e.traceparent, e.payload
            from event_log e
            where e.id = any (?) and e.recorded_at between ? and ?
            order by e.aggregate_id, e.aggregate_version
            """;

    private final Connection connection;
    private final BitSet owned = new BitSet(EventLog.SHARDS);

    /// Owns nothing yet, and from now on the connection.
    ShardLease(Connection connection) {
        this.connection = connection;
    }

    /// Takes the shards that nobody owns; true when it owns any.
    boolean acquire() throws SQLException {
        try (var lock = connection.prepareStatement(LOCK)) {
            for (var shard = owned.nextClearBit(0);
                    shard < EventLog.SHARDS;
                    shard = owned.nextClearBit(shard + 1)) {
                lock.setInt(1, LOCK_CLASS);
                lock.setInt(2, shard);
                try (var answer = lock.executeQuery()) {
                    if (answer.next() && answer.getBoolean(2)) owned.set(shard);
                }
            }
        }
        return !owned.isEmpty();
    }

    int owned() {
        return owned.cardinality();
    }

    /// The next events of the owned shards, each aggregate's in the order of its versions. Version
    /// order is commit order, so an unpublished earlier one can never be missing here.
    List<PendingEvent> pending(int atMost) throws SQLException {
        var waiting = waiting(atMost);
        return waiting.isEmpty() ? List.of() : logged(waiting);
    }

    private List<Waiting> waiting(int atMost) throws SQLException {
        var shards = owned.stream().boxed().toArray(Integer[]::new);
        try (var query = connection.prepareStatement(WAITING)) {
            query.setArray(1, connection.createArrayOf("int2", shards));
            query.setInt(2, atMost);
            try (var rows = query.executeQuery()) {
                var waiting = new ArrayList<Waiting>();
                while (rows.next()) waiting.add(Waiting.of(rows));
                return waiting;
            }
        }
    }

    private List<PendingEvent> logged(List<Waiting> waiting) throws SQLException {
        var ids = waiting.stream().map(Waiting::eventId).toArray(UUID[]::new);
        var times = waiting.stream().map(Waiting::recordedAt).toList();
        try (var query = connection.prepareStatement(LOGGED)) {
            query.setArray(1, connection.createArrayOf("uuid", ids));
            query.setObject(2, Collections.min(times));
            query.setObject(3, Collections.max(times));
            try (var rows = query.executeQuery()) {
                var events = new ArrayList<PendingEvent>();
                while (rows.next()) events.add(PendingEvent.of(rows));
                return events;
            }
        }
    }

    private record Waiting(UUID eventId, OffsetDateTime recordedAt) {
        static Waiting of(ResultSet row) throws SQLException {
            return new Waiting(
                    row.getObject("event_id", UUID.class),
                    row.getObject("recorded_at", OffsetDateTime.class));
        }
    }

    void delete(List<PendingEvent> published) throws SQLException {
        var sql =
                """
                delete from outbox o using unnest(?::uuid[], ?::bigint[]) as d (id, version)
                where o.aggregate_id = d.id and o.aggregate_version = d.version
                """;
        try (var statement = connection.prepareStatement(sql)) {
            var ids = published.stream().map(PendingEvent::aggregateId).toArray(UUID[]::new);
            var versions =
                    published.stream().map(PendingEvent::aggregateVersion).toArray(Long[]::new);
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            statement.setArray(2, connection.createArrayOf("int8", versions));
            statement.execute();
        }
    }

    /// Takes one aggregate out of the flow, its rows kept; deleting the row here lets it go on.
    void park(UUID aggregateId, String reason) throws SQLException {
        var sql =
                "insert into outbox_parked values (?, ?, clock_timestamp()) on conflict do nothing";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, aggregateId);
            statement.setString(2, reason);
            statement.execute();
        }
    }

    /// How many events wait, for how many seconds the oldest does, how many aggregates are parked.
    Backlog backlog() throws SQLException {
        var sql =
                """
                select count(*), coalesce(extract(epoch from clock_timestamp() - min(recorded_at)), 0),
                       (select count(*) from outbox_parked)
                from outbox
                """;
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return new Backlog(row.getLong(1), row.getDouble(2), row.getLong(3));
        }
    }

    record Backlog(long pending, double oldestSeconds, long parked) {}

    @Override
    public void close() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
            statement.execute("reset synchronous_commit");
        } finally {
            connection.close();
        }
    }
}
