package org.bluedots.referral.gate;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.bluedots.referral.consent.ConsentCopy.Terms;
import org.bluedots.referral.disclosure.DataCategory;
import org.jspecify.annotations.Nullable;

/// Registration's fact about a consent, as much of it as the gate needs; `expiresAt` is there when
/// it was given.
@JsonIgnoreProperties(ignoreUnknown = true)
record ConsentChanged(
        UUID consentId,
        UUID subjectId,
        @Nullable String purpose,
        @Nullable String granteeType,
        @Nullable String granteeId,
        @Nullable Set<DataCategory> categories,
        @Nullable Instant expiresAt) {

    ConsentChanged {
        requireNonNull(consentId, "consentId");
        requireNonNull(subjectId, "subjectId");
    }

    Terms terms() {
        return new Terms(
                requireNonNull(purpose, "purpose"),
                requireNonNull(granteeType, "granteeType"),
                granteeId,
                requireNonNull(categories, "categories"),
                requireNonNull(expiresAt, "expiresAt"));
    }
}
