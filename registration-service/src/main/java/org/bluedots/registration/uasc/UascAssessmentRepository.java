package org.bluedots.registration.uasc;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Assessments of people of the scope.
@Singleton
public class UascAssessmentRepository implements PanacheRepositoryBase<UascAssessment, UUID> {

    /// The newest first.
    public List<UascAssessment> of(UUID personId) {
        return list("personId = ?1 order by assessedAt desc, id desc", personId);
    }

    /// In the order in which they were taken; one row more than the limit, to tell whether there is
    /// a next page.
    public List<UascAssessment> of(UUID personId, UUID after, int limit) {
        return find("personId = ?1 and id > ?2 order by id", personId, after)
                .page(0, limit + 1)
                .list();
    }

    /// Those that name one of these companions and are the newest of their child.
    public List<UascAssessment> newestWith(Set<UUID> companions) {
        return list(
                """
                companionId in ?1 and not exists (select 1 from UascAssessment later
                where later.personId = personId and later.id > id)
                """,
                companions);
    }
}
