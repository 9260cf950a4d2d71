package org.bluedots.platform.inbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.bluedots.platform.sql.Sql;

/// What each consumer took in, and how far it applied each aggregate.
@Singleton
class Inbox {

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

    /// Begins aggregates whose first event does not concern the consumer: it only counts. Those
    /// that were not begun before and have no kept event which might go on now.
    Set<UUID> begin(String consumer, Collection<UUID> aggregates) {
        var ordered = aggregates.stream().distinct().sorted().toArray(UUID[]::new);
        if (ordered.length == 0) return Set.of();
        return Set.copyOf(
                sql.list(
                        """
                        with begun as (
                            insert into aggregate_seen select ?, unnest(?), 1
                            on conflict do nothing returning consumer, aggregate_id)
                        select aggregate_id from begun b where not exists (select from quarantine q
                            where q.consumer = b.consumer and q.aggregate_id = b.aggregate_id)
                        """,
                        row -> row.getObject(1, UUID.class),
                        consumer,
                        ordered));
    }

    /// Advances by one when this is the very next version; false when it is not. Serves events that
    /// do not concern the consumer: they only count.
    boolean advance(String consumer, UUID aggregateId, long version) {
        return sql.update(
                        """
                        update aggregate_seen set version = ?
                        where consumer = ? and aggregate_id = ? and version = ? - 1
                        """,
                        version,
                        consumer,
                        aggregateId,
                        version)
                == 1;
    }
}
