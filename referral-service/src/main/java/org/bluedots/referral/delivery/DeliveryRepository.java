package org.bluedots.referral.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.sql.Sql;

/// Deliveries: those of one webhook, and what is due of all of them.
@Singleton
class DeliveryRepository implements PanacheRepositoryBase<Delivery, UUID> {

    private final Sql sql;

    DeliveryRepository(Sql sql) {
        this.sql = sql;
    }

    /// Takes what is due until the lease ends; then, if nobody said what became of it, it is due
    /// again.
    ///
    /// @param atATime of one webhook, all replicas together
    List<Due> claim(Instant now, Instant leaseEnd, int atATime) {
        return sql.list(
                "select id, agency_id from webhook_claim(?, ?, ?)",
                row -> new Due(row.getObject(1, UUID.class), row.getString(2)),
                now,
                leaseEnd,
                atATime);
    }

    /// A delivery that this process has claimed.
    record Due(UUID id, String agency) {}

    void forgetEndedBefore(Instant then) {
        sql.first("select webhook_forget(?)", row -> true, then);
    }

    Optional<Delivery> of(UUID webhook, UUID id) {
        return find("webhookId = ?1 and id = ?2", webhook, id).firstResultOptional();
    }

    List<Delivery> of(UUID webhook, List<DeliveryState> states, UUID after, int atMost) {
        return find(
                        "webhookId = ?1 and state in ?2 and id > ?3 order by id",
                        webhook,
                        states,
                        after)
                .page(0, atMost)
                .list();
    }

    int replayFailed(UUID webhook, Instant now) {
        return update(
                """
                state = WAITING, attempts = 0, nextAt = ?2, claimedUntil = null, endedAt = null
                where webhookId = ?1 and state = FAILED
                """,
                webhook,
                now);
    }
}
