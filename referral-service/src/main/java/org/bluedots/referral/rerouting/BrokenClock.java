package org.bluedots.referral.rerouting;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/// A deadline was broken, of a referral or of an agreement.
@JsonIgnoreProperties(ignoreUnknown = true)
record BrokenClock(UUID aggregateId, String kind) {

    static final String TYPE = "org.bluedots.deadline.breached.v1";

    BrokenClock {
        requireNonNull(aggregateId, "aggregateId");
        requireNonNull(kind, "kind");
    }
}
