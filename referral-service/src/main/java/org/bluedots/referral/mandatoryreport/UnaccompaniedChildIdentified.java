package org.bluedots.referral.mandatoryreport;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.bluedots.referral.code.Priority;

/// Registration's fact, as much of it as a report needs.
@JsonIgnoreProperties(ignoreUnknown = true)
record UnaccompaniedChildIdentified(UUID personId, Priority priority) {

    static final String TYPE = "org.bluedots.registration.unaccompanied-child-identified.v1";

    UnaccompaniedChildIdentified {
        requireNonNull(personId, "personId");
        requireNonNull(priority, "priority");
    }
}
