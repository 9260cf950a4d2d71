package org.bluedots.platform.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.bluedots.platform.inbox.Quarantine.Kept;
import org.jspecify.annotations.Nullable;

/// A kept event as operators see it: ids and codes, never its data.
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuarantinedView(
        UUID id,
        String consumer,
        String state,
        String reason,
        @Nullable String cause,
        int attempts,
        Instant takenAt,
        @Nullable String replayRequestedBy,
        UUID eventId,
        @Nullable String type,
        @Nullable UUID aggregateId,
        @Nullable Long aggregateVersion,
        String topic,
        int partition,
        long offset) {

    static QuarantinedView of(Kept kept) {
        return new QuarantinedView(
                kept.id(),
                kept.consumer(),
                kept.state(),
                kept.reason(),
                kept.causeClass(),
                kept.attempts(),
                kept.takenAt(),
                kept.replayRequestedBy(),
                kept.eventId(),
                kept.type(),
                kept.aggregateId(),
                kept.aggregateVersion(),
                kept.record().topic(),
                kept.record().partition(),
                kept.record().offset());
    }
}
