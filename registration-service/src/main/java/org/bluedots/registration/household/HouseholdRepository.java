package org.bluedots.registration.household;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.problem.NotFound;

/// Households of the scope; row-level security hides all others.
@Singleton
class HouseholdRepository implements PanacheRepositoryBase<Household, UUID> {

    Household get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("household"));
    }

    /// Nobody lives in two.
    Optional<Household> of(UUID personId) {
        return find(
                        "from Household h where exists (select 1 from h.members m where m.personId = ?1)",
                        personId)
                .firstResultOptional();
    }
}
