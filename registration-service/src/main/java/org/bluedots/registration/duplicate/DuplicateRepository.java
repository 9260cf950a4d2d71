package org.bluedots.registration.duplicate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.problem.NotFound;

/// Pairs of which one is at a hub of the scope; row-level security hides all others.
@Singleton
public class DuplicateRepository implements PanacheRepositoryBase<DuplicateCandidate, UUID> {

    public DuplicateCandidate get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("duplicate"));
    }

    Optional<DuplicateCandidate> of(Pair pair) {
        return find("firstId = ?1 and secondId = ?2", pair.first(), pair.second())
                .firstResultOptional();
    }

    /// Those that wait for somebody, by id; one row more than the limit, to tell whether there is a
    /// next page.
    public List<DuplicateCandidate> toDo(UUID after, int limit) {
        return find("state in ?1 and id > ?2 order by id", CandidateState.TO_DO, after)
                .page(0, limit + 1)
                .list();
    }
}
