package org.bluedots.referral.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The webhooks of one agency. The database holds the same rule a second time.
@Singleton
public class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID> {

    public Optional<Webhook> of(String agency, UUID id) {
        return find("agencyId = ?1 and id = ?2", agency, id).firstResultOptional();
    }

    /// Locked until the transaction ends: what its deliveries say of it comes one after the other.
    public Optional<Webhook> locked(String agency, UUID id) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Webhook> of(String agency, UUID after, int atMost) {
        return find("agencyId = ?1 and id > ?2 order by id", agency, after).page(0, atMost).list();
    }

    long countOf(String agency) {
        return count("agencyId", agency);
    }
}
