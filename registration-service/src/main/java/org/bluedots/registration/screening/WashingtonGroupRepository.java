package org.bluedots.registration.screening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/// Answers of people of the scope.
@Singleton
public class WashingtonGroupRepository implements PanacheRepositoryBase<WashingtonGroup, UUID> {

    public Optional<WashingtonGroup> latest(UUID personId) {
        return find("personId = ?1 order by askedAt desc, id desc", personId).firstResultOptional();
    }
}
