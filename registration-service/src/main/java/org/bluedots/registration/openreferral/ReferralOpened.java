package org.bluedots.registration.openreferral;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Set;
import java.util.UUID;

/// Referral's fact, as much of it as the closing of a case needs.
@JsonIgnoreProperties(ignoreUnknown = true)
record ReferralOpened(UUID referralId, UUID subjectId, String priority) {

    static final String TYPE = "org.bluedots.referral.referral-opened.v1";

    private static final Set<String> URGENT = Set.of("P0", "P1");

    ReferralOpened {
        requireNonNull(referralId, "referralId");
        requireNonNull(subjectId, "subjectId");
        requireNonNull(priority, "priority");
    }

    boolean isUrgent() {
        return URGENT.contains(priority);
    }
}
