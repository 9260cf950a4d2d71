package org.bluedots.referral.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Copies of consents by whom they are about.
@Singleton
public class ConsentRepository implements PanacheRepositoryBase<ConsentCopy, UUID> {

    /// The consent that covers the ask, the longest lasting first: a referral that rests on it is
    /// disturbed last.
    public Optional<ConsentCopy> covering(ConsentAsk ask, Instant at) {
        return find(
                        "subjectId = ?1 and state = ?2 order by expiresAt desc, id",
                        ask.subjectId(),
                        ConsentState.ACTIVE)
                .stream()
                .filter(copy -> copy.covers(ask, at))
                .findFirst();
    }

    public List<ConsentCopy> of(UUID subjectId) {
        return list("subjectId", subjectId);
    }
}
