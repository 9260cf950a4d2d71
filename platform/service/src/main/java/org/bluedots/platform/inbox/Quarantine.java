package org.bluedots.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/// Keeps what was taken in and not applied. FAILED: it cannot be applied as things are. WAITING: an
/// earlier event of its aggregate failed or has not come yet. Nothing is ever thrown away.
@Singleton
class Quarantine {

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;
    private final Ids ids;

    Quarantine(Sql sql, ObjectMapper json, Clock clock, Ids ids) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
        this.ids = ids;
    }

    /// Keeps a record nobody can read, or that a use case refused for good.
    void fail(String consumer, ArrivedRecord record, @Nullable EventEnvelope event, Cause cause) {
        keep(consumer, record, event, "FAILED", cause);
    }

    /// What waited was refused, or what failed was refused again.
    void fail(UUID id, Cause cause) {
        sql.update(
                """
                update quarantine set state = 'FAILED', attempts = attempts + 1, reason = ?,
                    cause_class = ?, stack_hash = ?, replay_requested_by = null
                where id = ?
                """,
                cause.reason(),
                cause.exception(),
                cause.stackHash(),
                id);
    }

    /// Keeps an event that came too early.
    void await(String consumer, ArrivedRecord record, EventEnvelope event) {
        keep(consumer, record, event, "WAITING", new Cause("EARLIER_EVENT_MISSING", null, null));
    }

    private void keep(
            String consumer,
            ArrivedRecord record,
            @Nullable EventEnvelope event,
            String state,
            Cause cause) {
        sql.update(
                """
                insert into quarantine (id, consumer, event_id, topic, partition, log_offset,
                    aggregate_id, aggregate_version, type, state, reason, cause_class, stack_hash,
                    headers, payload, taken_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                on conflict (consumer, event_id) do nothing
                """,
                ids.next(),
                consumer,
                event == null ? record.placeId() : event.id(),
                record.topic(),
                record.partition(),
                record.offset(),
                event == null ? null : event.subject(),
                event == null ? null : event.aggregateVersion(),
                event == null ? null : event.type(),
                state,
                cause.reason(),
                cause.exception(),
                cause.stackHash(),
                write(record.headers()),
                record.payload(),
                clock.instant());
    }

    /// Does an earlier event of this aggregate wait or stand failed?
    boolean holdsBack(String consumer, UUID aggregateId, long version) {
        return sql.first(
                        """
                        select 1 from quarantine where consumer = ? and aggregate_id = ?
                        and aggregate_version < ? limit 1
                        """,
                        row -> true,
                        consumer,
                        aggregateId,
                        version)
                .isPresent();
    }

    /// The waiting event of the aggregate whose turn it is now; locked, so that nobody else applies
    /// it.
    Optional<Kept> ready(String consumer, UUID aggregateId) {
        return sql.first(
                """
                select * from quarantine q where consumer = ? and aggregate_id = ?
                and state = 'WAITING' and aggregate_version <= 1 + (select version
                    from aggregate_seen s where s.consumer = q.consumer
                    and s.aggregate_id = q.aggregate_id)
                and not exists (select from quarantine e where e.consumer = q.consumer
                    and e.aggregate_id = q.aggregate_id
                    and e.aggregate_version < q.aggregate_version)
                for update of q skip locked
                """,
                this::read,
                consumer,
                aggregateId);
    }

    /// Waiting events, the oldest version of each aggregate, that have waited since before the
    /// instant and have no failed one in front.
    List<UUID> overdue(String consumer, Instant since) {
        return sql.list(
                """
                select id from quarantine q
                where consumer = ? and state = 'WAITING' and taken_at < ?
                and not exists (select from quarantine e where e.consumer = q.consumer
                    and e.aggregate_id = q.aggregate_id
                    and e.aggregate_version < q.aggregate_version)
                order by taken_at limit 100
                """,
                row -> row.getObject(1, UUID.class),
                consumer,
                since);
    }

    List<Kept> all(UUID after, int atMost) {
        return sql.list(
                "select * from quarantine where id > ? order by id limit ?",
                this::read,
                after,
                atMost);
    }

    /// Locks the row, so that nothing is applied twice at once.
    Optional<Kept> find(UUID id) {
        return sql.first("select * from quarantine where id = ? for update", this::read, id);
    }

    void requestReplay(UUID id, String by) {
        sql.update("update quarantine set replay_requested_by = ? where id = ?", by, id);
    }

    void release(UUID id) {
        sql.update("delete from quarantine where id = ?", id);
    }

    private Kept read(ResultSet row) throws SQLException {
        var record =
                new ArrivedRecord(
                        row.getString("topic"),
                        row.getInt("partition"),
                        row.getLong("log_offset"),
                        headers(row.getString("headers")),
                        row.getBytes("payload"));
        return new Kept(
                row.getObject("id", UUID.class),
                row.getString("consumer"),
                row.getString("state"),
                row.getString("reason"),
                row.getObject("event_id", UUID.class),
                row.getObject("aggregate_id", UUID.class),
                row.getObject("aggregate_version", Long.class),
                row.getString("type"),
                row.getString("cause_class"),
                row.getInt("attempts"),
                row.getString("replay_requested_by"),
                row.getTimestamp("taken_at").toInstant(),
                record);
    }

    /// PostgreSQL keeps no NUL, neither in a text nor in a JSON.
    private String write(Map<String, String> headers) {
        var plain = new TreeMap<String, String>();
        headers.forEach((name, value) -> plain.put(withoutNul(name), withoutNul(value)));
        try {
            return json.writeValueAsString(plain);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private static String withoutNul(String text) {
        return text.replace('\0', '\uFFFD');
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> headers(String text) {
        try {
            return json.readValue(text, Map.class);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException(defect);
        }
    }

    /// Why something is kept: codes and class names, never a message, which may quote a person.
    record Cause(String reason, @Nullable String exception, @Nullable String stackHash) {

        static Cause of(Throwable fault) {
            @Nullable Throwable deepest = fault;
            while (deepest.getCause() != null) deepest = deepest.getCause();
            var trace = deepest.getStackTrace();
            var place = trace.length == 0 ? "" : trace[0].toString();
            return new Cause(
                    "REFUSED", deepest.getClass().getName(), Integer.toHexString(place.hashCode()));
        }
    }

    /// One kept record.
    record Kept(
            UUID id,
            String consumer,
            String state,
            String reason,
            UUID eventId,
            @Nullable UUID aggregateId,
            @Nullable Long aggregateVersion,
            @Nullable String type,
            @Nullable String causeClass,
            int attempts,
            @Nullable String replayRequestedBy,
            Instant takenAt,
            ArrivedRecord record) {}
}
