package org.bluedots.registration.lapse;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;

/// A clock of this service ran out, as much of it as an expiry needs.
@JsonIgnoreProperties(ignoreUnknown = true)
record DeadlineBreached(UUID aggregateId, String kind, Instant dueAt) {

    static final String TYPE = "org.bluedots.deadline.breached.v1";

    DeadlineBreached {
        requireNonNull(aggregateId, "aggregateId");
        requireNonNull(kind, "kind");
        requireNonNull(dueAt, "dueAt");
    }
}
