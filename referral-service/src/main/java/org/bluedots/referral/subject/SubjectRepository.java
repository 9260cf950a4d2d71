package org.bluedots.referral.subject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.bluedots.platform.problem.NotFound;

/// People by their id, as far as the present scope may know them.
@Singleton
public class SubjectRepository implements PanacheRepositoryBase<Subject, UUID> {

    /// Somebody who can be referred; a merged record leads to its survivor.
    public Subject get(UUID personId) {
        var subject = findByIdOptional(personId).orElseThrow(() -> new NotFound("person"));
        var survivor = subject.mergedInto();
        if (survivor != null) return get(survivor);
        if (subject.state().isGone()) throw new NotFound("person");
        return subject;
    }
}
