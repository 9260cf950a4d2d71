package org.bluedots.referral.personchange;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/// Registration found that two records are one person, or were two after all.
///
/// @param mergedId the record that was merged, or is a person of its own again
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordsMerged(UUID mergeId, UUID survivorId, @JsonAlias("restoredId") UUID mergedId) {

    RecordsMerged {
        requireNonNull(mergeId, "mergeId");
        requireNonNull(survivorId, "survivorId");
        requireNonNull(mergedId, "mergedId");
    }
}
