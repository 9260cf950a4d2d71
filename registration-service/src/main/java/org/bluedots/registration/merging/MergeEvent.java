package org.bluedots.registration.merging;

import java.time.Instant;
import java.util.UUID;
import org.bluedots.platform.outbox.DomainEvent;

/// Whoever keeps something under the id of one record follows: docs/events.md says how.
public sealed interface MergeEvent extends DomainEvent {

    /// What belonged to the merged record belongs to the survivor.
    ///
    /// @param mergeId names it in the event that undoes it
    record PersonsMerged(UUID mergeId, UUID survivorId, UUID mergedId, Instant mergedAt)
            implements MergeEvent {}

    /// They were two people: what belonged to the merged record before belongs to it again.
    record PersonsUnmerged(UUID mergeId, UUID survivorId, UUID restoredId, Instant unmergedAt)
            implements MergeEvent {}

    UUID survivorId();

    @Override
    default UUID subject() {
        return survivorId();
    }

    @Override
    default String type() {
        return switch (this) {
            case PersonsMerged _ -> "org.bluedots.registration.persons-merged.v1";
            case PersonsUnmerged _ -> "org.bluedots.registration.persons-unmerged.v1";
        };
    }
}
