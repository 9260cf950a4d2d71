package org.bluedots.registration.screening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/// Screenings of people of the scope; row-level security hides them from all who are not in the
/// circle.
@Singleton
public class TraffickingScreeningRepository
        implements PanacheRepositoryBase<TraffickingScreening, UUID> {

    public Optional<TraffickingScreening> latest(UUID personId) {
        return find("personId = ?1 order by screenedAt desc, id desc", personId)
                .firstResultOptional();
    }
}
