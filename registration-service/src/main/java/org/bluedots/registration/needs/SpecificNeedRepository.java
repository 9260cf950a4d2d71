package org.bluedots.registration.needs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.problem.NotFound;

/// Needs of people of the scope; row-level security hides those of others, and those of circles
/// that the caller is not in.
@Singleton
public class SpecificNeedRepository implements PanacheRepositoryBase<SpecificNeed, UUID> {

    SpecificNeed get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("need"));
    }

    /// In the order in which they were identified.
    List<SpecificNeed> of(UUID personId) {
        return list("personId = ?1 order by identifiedOn, id", personId);
    }

    /// Those that have not ended.
    public List<SpecificNeed> openOf(UUID personId) {
        return list("personId = ?1 and status <> ?2", personId, NeedStatus.ENDED);
    }

    /// Whether somebody found it and nobody ended it.
    public boolean hasOpen(UUID personId, String code) {
        var open = "personId = ?1 and code = ?2 and status <> ?3";
        return count(open, personId, code, NeedStatus.ENDED) > 0;
    }
}
