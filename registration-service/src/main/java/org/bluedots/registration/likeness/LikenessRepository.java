package org.bluedots.registration.likeness;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.problem.NotFound;

/// Likenesses of people of the scope; row-level security hides all others.
@Singleton
class LikenessRepository implements PanacheRepositoryBase<Likeness, UUID> {

    Optional<Likeness> find(UUID personId, LikenessKind kind) {
        return find("personId = ?1 and kind = ?2", personId, kind).firstResultOptional();
    }

    Likeness get(UUID personId, LikenessKind kind) {
        return find(personId, kind).orElseThrow(() -> new NotFound("likeness"));
    }
}
