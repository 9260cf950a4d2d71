package org.bluedots.registration.merging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A merge, and whether it was undone.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MergeView(
        UUID id,
        UUID duplicateId,
        UUID survivorId,
        UUID mergedId,
        String mergedBy,
        Instant mergedAt,
        Instant undoneUntil,
        @Nullable String undoProposedBy,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt,
        long version) {

    static MergeView of(PersonMerge merge) {
        return new MergeView(
                merge.id(),
                merge.candidateId(),
                merge.survivorId(),
                merge.mergedId(),
                merge.mergedBy(),
                merge.mergedAt(),
                merge.mergedAt().plus(PersonMerge.UNDONE_WITHIN),
                merge.undoProposedBy(),
                merge.undoneBy(),
                merge.undoneAt(),
                merge.version());
    }
}
