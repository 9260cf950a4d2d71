package org.bluedots.registration.uasc;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/// Assessments of people of the scope.
@Singleton
public class UascAssessmentRepository implements PanacheRepositoryBase<UascAssessment, UUID> {

    /// The newest first.
    public List<UascAssessment> of(UUID personId) {
        return list("personId = ?1 order by assessedAt desc, id desc", personId);
    }
}
