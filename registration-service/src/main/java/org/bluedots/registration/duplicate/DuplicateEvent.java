package org.bluedots.registration.duplicate;

import java.time.Instant;
import java.util.UUID;
import org.bluedots.platform.outbox.DomainEvent;

/// What happens to pairs of records that may be one person. Only ids and how it went.
public sealed interface DuplicateEvent extends DomainEvent {

    record DuplicateDetected(
            UUID candidateId,
            UUID firstId,
            UUID secondId,
            CandidateLevel level,
            boolean childAlone,
            Instant detectedAt)
            implements DuplicateEvent {}

    /// @param state MERGED or NOT_DUPLICATE
    record DuplicateResolved(
            UUID candidateId, UUID firstId, UUID secondId, CandidateState state, Instant resolvedAt)
            implements DuplicateEvent {}

    record DuplicateReviewOverdue(UUID candidateId, boolean childAlone, Instant noticedAt)
            implements DuplicateEvent {}

    UUID candidateId();

    @Override
    default UUID subject() {
        return candidateId();
    }

    @Override
    default String type() {
        return switch (this) {
            case DuplicateDetected _ -> "org.bluedots.registration.duplicate-detected.v1";
            case DuplicateResolved _ -> "org.bluedots.registration.duplicate-resolved.v1";
            case DuplicateReviewOverdue _ ->
                    "org.bluedots.registration.duplicate-review-overdue.v1";
        };
    }
}
