package org.bluedots.referral.mandatoryreport;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/// Registration's fact, as much of it as a report needs.
///
/// @param alarm the person is a child who was alone
@JsonIgnoreProperties(ignoreUnknown = true)
record WhereaboutsUnknown(UUID personId, boolean alarm) {

    static final String TYPE = "org.bluedots.registration.whereabouts-unknown.v1";

    WhereaboutsUnknown {
        requireNonNull(personId, "personId");
    }
}
