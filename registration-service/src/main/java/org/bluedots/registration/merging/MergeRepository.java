package org.bluedots.registration.merging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.bluedots.platform.problem.NotFound;

/// Merges of which one of the two is at a hub of the scope.
@Singleton
class MergeRepository implements PanacheRepositoryBase<PersonMerge, UUID> {

    PersonMerge get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("merge"));
    }
}
