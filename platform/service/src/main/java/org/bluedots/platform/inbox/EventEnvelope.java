package org.bluedots.platform.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event as it arrived: CloudEvents 1.0 attributes and our extensions.
///
/// @param subject the aggregate it happened to
/// @param aggregateVersion counts that aggregate's events from 1, without gaps
/// @param occurredAt when it happened, possibly long before it was recorded
public record EventEnvelope(
        UUID id,
        String type,
        UUID subject,
        long aggregateVersion,
        Instant occurredAt,
        String agency,
        String hub,
        String country,
        String correlationId,
        @Nullable String traceparent,
        JsonNode data) {}
