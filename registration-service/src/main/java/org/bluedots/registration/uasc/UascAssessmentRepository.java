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
