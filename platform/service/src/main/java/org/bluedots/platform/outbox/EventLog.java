package org.bluedots.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.correlation.Correlation;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.platform.sql.DatabaseFault;

/// Appends to `event_log` and queues in `outbox`, both in the present transaction.
@Singleton
class EventLog {

    /// Shards are fixed: changing their number would move aggregates between running relays.
    static final int SHARDS = 16;

    /// One round trip for all: take the aggregate's next version, log the event, queue it.
    private static final String APPEND =
            """
            with head as (
                insert into aggregate_head as h (aggregate_id, version) values (?, 1)
                on conflict (aggregate_id) do update set version = h.version + 1
                returning aggregate_id, version),
            logged as (
                insert into event_log (id, recorded_at, aggregate_id, aggregate_version, type,
                    sensitivity, occurred_at, agency_id, hub_id, country_code, actor_id,
                    correlation_id, causation_id, traceparent, payload)
                select ?, ?, aggregate_id, version, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb from head
                returning id, recorded_at, aggregate_id, aggregate_version)
            insert into outbox (aggregate_id, aggregate_version, shard, event_id, recorded_at)
            select aggregate_id, aggregate_version, ?, id, recorded_at from logged
            """;

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final Clock clock;
    private final Ids ids;
    private final CurrentScope scope;
    private final Correlation correlation;

    EventLog(
            AgroalDataSource database,
            ObjectMapper json,
            Clock clock,
            Ids ids,
            CurrentScope scope,
            Correlation correlation) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.ids = ids;
        this.scope = scope;
        this.correlation = correlation;
    }

    void append(Origin origin, List<? extends DomainEvent> events) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(APPEND)) {
            for (var event : events) add(statement, origin, event);
            statement.executeBatch();
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    private void add(PreparedStatement statement, Origin origin, DomainEvent event)
            throws SQLException {
        statement.setObject(1, event.subject());
        statement.setObject(2, ids.next());
        statement.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
        statement.setString(4, event.type());
        statement.setString(5, origin.sensitivityOf(event).name());
        statement.setObject(6, origin.occurredAt().atOffset(ZoneOffset.UTC));
        statement.setString(7, origin.agency());
        statement.setString(8, origin.hub());
        statement.setString(9, origin.country());
        statement.setString(10, scope.get().actor());
        statement.setString(11, correlation.id());
        statement.setString(12, correlation.causationId());
        statement.setString(13, correlation.traceparent());
        statement.setString(14, payload(event));
        statement.setInt(15, shard(event.subject()));
        statement.addBatch();
    }

    /// Stored with the row; never changes for an aggregate.
    static int shard(UUID aggregateId) {
        return Math.floorMod(aggregateId.hashCode(), SHARDS);
    }

    private String payload(DomainEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("an event that is not JSON: " + event.type(), defect);
        }
    }
}
