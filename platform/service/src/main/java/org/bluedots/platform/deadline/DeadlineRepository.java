package org.bluedots.platform.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;

@Singleton
class DeadlineRepository implements PanacheRepositoryBase<Deadline, UUID> {

    /// Those that need a look, locked; what another replica looks at is skipped.
    List<Deadline> lockDue(Instant now, int atMost) {
        return getEntityManager()
                .createQuery("from Deadline where nextAt <= :now order by nextAt", Deadline.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setTimeout(Timeouts.SKIP_LOCKED_MILLI)
                .getResultList();
    }

    Optional<Deadline> find(UUID aggregateId, String kind) {
        return find("aggregateId = ?1 and kind = ?2", aggregateId, kind).firstResultOptional();
    }

    List<Deadline> of(UUID aggregateId) {
        return list("aggregateId = ?1 order by dueAt", aggregateId);
    }
}
