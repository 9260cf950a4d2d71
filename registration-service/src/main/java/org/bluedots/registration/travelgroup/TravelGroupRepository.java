package org.bluedots.registration.travelgroup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.problem.NotFound;

/// Groups of the scope; row-level security hides all others.
@Singleton
public class TravelGroupRepository implements PanacheRepositoryBase<TravelGroup, UUID> {

    TravelGroup get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("travelling group"));
    }

    public Optional<TravelGroup> ofRegistration(UUID registrationId) {
        return find("registrationId", registrationId).firstResultOptional();
    }

    /// 404 for a token that no family of the caller's hubs has.
    TravelGroup withToken(String familyToken) {
        return find("familyToken", familyToken)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("travelling group"));
    }
}
