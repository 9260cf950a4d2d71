package org.bluedots.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.sql.Sql;

/// Aggregates whose events the broker refused: seen and let go again by operators.
@ApplicationScoped
class ParkedEvents {

    private static final String TYPE = "parked-aggregate";

    private final Sql sql;
    private final Audit audit;

    ParkedEvents(Sql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    @Transactional
    public List<Parked> after(UUID aggregateId, int atMost) {
        var parked =
                sql.list(
                        """
                        select aggregate_id, reason, parked_at, (select count(*) from outbox o
                            where o.aggregate_id = p.aggregate_id)
                        from outbox_parked p where aggregate_id > ? order by aggregate_id limit ?
                        """,
                        row ->
                                new Parked(
                                        row.getObject(1, UUID.class),
                                        row.getString(2),
                                        row.getTimestamp(3).toInstant(),
                                        row.getLong(4)),
                        aggregateId,
                        atMost);
        audit.read("list", TYPE, parked.stream().map(Parked::aggregateId).toList());
        return parked;
    }

    /// The relay tries the aggregate's events again at its next poll; what is still refused is
    /// parked again.
    @Transactional
    public void release(UUID aggregateId) {
        if (sql.update("delete from outbox_parked where aggregate_id = ?", aggregateId) == 0)
            throw new NotFound("parked aggregate");
        audit.wrote("release", TYPE, aggregateId);
    }

    /// @param reason the class of the broker's refusal
    /// @param events how many of its events wait
    record Parked(UUID aggregateId, String reason, Instant parkedAt, long events) {}
}
