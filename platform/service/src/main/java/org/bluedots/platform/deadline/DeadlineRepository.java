package org.bluedots.platform.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class DeadlineRepository implements PanacheRepositoryBase<Deadline, UUID> {

    /// Those that need a look, locked; what another replica looks at is skipped.
    @SuppressWarnings("unchecked") // a native query knows no type
    List<Deadline> lockDue(Instant now, int atMost) {
        var sql =
                """
                select * from deadline where next_at <= :now order by next_at limit :most
                for update skip locked
                """;
        return getEntityManager()
                .createNativeQuery(sql, Deadline.class)
                .setParameter("now", now)
                .setParameter("most", atMost)
                .getResultList();
    }

    Optional<Deadline> find(UUID aggregateId, String kind) {
        return find("aggregateId = ?1 and kind = ?2", aggregateId, kind).firstResultOptional();
    }

    List<Deadline> of(UUID aggregateId) {
        return list("aggregateId = ?1 order by dueAt", aggregateId);
    }
}
