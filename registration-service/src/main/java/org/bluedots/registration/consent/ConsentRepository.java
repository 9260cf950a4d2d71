package org.bluedots.registration.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bluedots.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/// Consents of the scope; row-level security hides all others.
@Singleton
public class ConsentRepository implements PanacheRepositoryBase<Consent, UUID> {

    /// 404 for one that is not there or belongs to others.
    public Consent get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("consent"));
    }

    /// Every answer of these people to the question whether that grantee may have data for that
    /// purpose, in one query.
    public List<Consent> answers(Collection<UUID> people, ConsentPurpose purpose, Grantee grantee) {
        var asked =
                """
                subjectId in :people and purpose = :purpose and grantee.type = :type
                and (grantee.id is not distinct from :grantee)
                """;
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("people", people);
        values.put("purpose", purpose);
        values.put("type", grantee.type());
        values.put("grantee", grantee.id());
        return list(asked, values);
    }

    /// All that say something today, whatever the question.
    public List<Consent> currentOf(UUID subjectId) {
        return list("subjectId = ?1 and status in ?2", subjectId, ConsentStatus.CURRENT);
    }

    /// One row more than the limit, to tell whether there is a next page.
    public List<Consent> of(UUID subjectId, UUID after, int limit) {
        return find("subjectId = ?1 and id > ?2 order by id", subjectId, after)
                .page(0, limit + 1)
                .list();
    }
}
