package org.bluedots.referral.mandatoryreport;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;

/// Registration says something new of a child's company, as much of it as a correction needs.
@JsonIgnoreProperties(ignoreUnknown = true)
record UascStatusChanged(UUID personId, String to, String ruleId, Instant changedAt) {

    static final String TYPE = "org.bluedots.registration.uasc-status-changed.v1";

    UascStatusChanged {
        requireNonNull(personId, "personId");
        requireNonNull(to, "to");
        requireNonNull(ruleId, "ruleId");
        requireNonNull(changedAt, "changedAt");
    }
}
