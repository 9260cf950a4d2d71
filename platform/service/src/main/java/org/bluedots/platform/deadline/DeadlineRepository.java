package org.bluedots.platform.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.sql.Sql;

/// Whoever changes a deadline holds its aggregate's head, as whoever publishes does: one order of
/// locks for use cases and the ticker, so that they never wait for each other in a circle.
@Singleton
class DeadlineRepository implements PanacheRepositoryBase<Deadline, UUID> {

    private final Sql sql;

    DeadlineRepository(Sql sql) {
        this.sql = sql;
    }

    /// Those that need a look; what a use case or another replica has in hand is skipped.
    List<Deadline> lockDue(Instant now, int atMost) {
        var due =
                sql.list(
                        """
                        select d.id from deadline d join aggregate_head h using (aggregate_id)
                        where d.next_at <= ? order by d.next_at limit ?
                        for update of h skip locked
                        """,
                        row -> row.getObject(1, UUID.class),
                        now,
                        atMost);
        return due.isEmpty() ? List.of() : list("id in ?1 order by nextAt", due);
    }

    /// Waits for whoever has the aggregate in hand.
    Optional<Deadline> lock(UUID aggregateId, String kind) {
        sql.first(
                "select 1 from aggregate_head where aggregate_id = ? for update",
                row -> true,
                aggregateId);
        return find("aggregateId = ?1 and kind = ?2", aggregateId, kind).firstResultOptional();
    }

    List<Deadline> of(UUID aggregateId) {
        return list("aggregateId = ?1 order by dueAt", aggregateId);
    }
}
