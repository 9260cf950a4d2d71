package org.bluedots.registration.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.problem.NotFound;

/// Documents of people of the scope; row-level security hides all others.
@Singleton
class DocumentRepository implements PanacheRepositoryBase<PersonDocument, UUID> {

    /// 404 also for one of another person.
    PersonDocument get(UUID personId, UUID id) {
        return findByIdOptional(id)
                .filter(document -> document.personId().equals(personId))
                .orElseThrow(() -> new NotFound("document"));
    }

    /// In the order in which they were taken down, the removed ones too.
    List<PersonDocument> of(UUID personId) {
        return list("personId = ?1 order by recordedAt, id", personId);
    }

    boolean has(UUID personId, String hash) {
        return count("personId = ?1 and numberHash = ?2", personId, hash) > 0;
    }

    /// Whose document it is; several when somebody is registered twice.
    List<UUID> holders(String hash) {
        return list("numberHash = ?1", hash).stream()
                .map(PersonDocument::personId)
                .distinct()
                .toList();
    }
}
