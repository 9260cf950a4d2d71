package org.bluedots.platform.inbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.bluedots.platform.sql.Sql;

/// What each consumer took in, and how far it applied each aggregate.
@Singleton
class Inbox {

    private static final String FOLLOWED =
            """
             exists (select from quarantine q where q.consumer = aggregate_seen.consumer
            and q.aggregate_id = aggregate_seen.aggregate_id)
            """;

    private final Sql sql;
    private final Clock clock;

    Inbox(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// True the first time; false for a duplicate.
    boolean accept(String consumer, UUID eventId, UUID aggregateId, long version) {
        return sql.update(
                        "insert into inbox values (?, ?, ?, ?, ?) on conflict do nothing",
                        consumer,
                        eventId,
                        aggregateId,
                        version,
                        clock.instant())
                == 1;
    }

    /// The newest version of the aggregate that was applied; 0 when none was.
    long seen(String consumer, UUID aggregateId) {
        return sql.first(
                        "select version from aggregate_seen where consumer = ? and aggregate_id = ?",
                        row -> row.getLong(1),
                        consumer,
                        aggregateId)
                .orElse(0L);
    }

    /// Remembers that this version was applied; never goes back.
    void applied(String consumer, UUID aggregateId, long version) {
        sql.update(
                """
                insert into aggregate_seen as s (consumer, aggregate_id, version) values (?, ?, ?)
                on conflict (consumer, aggregate_id) do update set version = excluded.version
                where s.version < excluded.version
                """,
                consumer,
                aggregateId,
                version);
    }

    /// Advances by one when this is the very next version. Serves events that do not concern the
    /// consumer: they only count.
    Step advance(String consumer, UUID aggregateId, long version) {
        var followed =
                version == 1
                        ? sql.first(
                                """
                                insert into aggregate_seen values (?, ?, 1) on conflict do nothing
                                returning\
                                """
                                        + FOLLOWED,
                                row -> row.getBoolean(1),
                                consumer,
                                aggregateId)
                        : sql.first(
                                """
                                update aggregate_seen set version = ?
                                where consumer = ? and aggregate_id = ? and version = ? - 1
                                returning\
                                """
                                        + FOLLOWED,
                                row -> row.getBoolean(1),
                                version,
                                consumer,
                                aggregateId,
                                version);
        return followed.map(yes -> yes ? Step.FOLLOWED : Step.ALONE).orElse(Step.NOT_NEXT);
    }

    /// What became of an attempt to advance: done, with kept events of the aggregate that it may
    /// let go, or without; or not done.
    enum Step {
        FOLLOWED,
        ALONE,
        NOT_NEXT
    }
}
