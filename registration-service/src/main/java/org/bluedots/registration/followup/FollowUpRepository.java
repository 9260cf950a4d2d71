package org.bluedots.registration.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.problem.NotFound;

/// Follow-ups of people of the scope; row-level security hides all others.
@Singleton
class FollowUpRepository implements PanacheRepositoryBase<FollowUp, UUID> {

    FollowUp get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("follow-up"));
    }

    /// The next first, the removed ones too.
    List<FollowUp> of(UUID personId) {
        return list("personId = ?1 order by dueOn, id", personId);
    }
}
