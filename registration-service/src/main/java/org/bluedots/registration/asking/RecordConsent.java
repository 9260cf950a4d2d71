package org.bluedots.registration.asking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.registration.consent.Answer.Question;
import org.bluedots.registration.consent.ChangedCircumstance;
import org.bluedots.registration.consent.ConsentBasis;
import org.bluedots.registration.consent.ConsentPurpose;
import org.bluedots.registration.consent.DataCategory;
import org.bluedots.registration.consent.Evidence;
import org.bluedots.registration.consent.Giver;
import org.bluedots.registration.consent.Grantee;
import org.bluedots.registration.consent.GranteeType;
import org.bluedots.registration.consent.RefusalReason;
import org.jspecify.annotations.Nullable;

/// What somebody answered when asked.
///
/// @param granteeId an agency's code or a person's id, as the type asks
/// @param basis follows from the giver and the age; LEGAL_OBLIGATION has to be said
/// @param evidence needed for a consent
/// @param givenAt when it was said, if not now: at most 30 days ago
/// @param expiresAt earlier than the country's usual time, if wanted; never later
/// @param refusalReason makes it a refusal
/// @param caregiverIsRisk a child of 12 or more may then answer alone
/// @param changedCircumstance why somebody who refused is asked again within seven days
public record RecordConsent(
        @NotNull ConsentPurpose purpose,
        @NotNull GranteeType granteeType,
        @Size(max = 64) @Nullable String granteeId,
        @NotNull @Size(min = 1, max = 20) List<@NotNull DataCategory> categories,
        @NotNull @Valid Giver giver,
        @Nullable ConsentBasis basis,
        @Valid @Nullable Evidence evidence,
        @Nullable Instant givenAt,
        @Nullable Instant expiresAt,
        @Nullable RefusalReason refusalReason,
        @Nullable Boolean caregiverIsRisk,
        @Nullable ChangedCircumstance changedCircumstance) {

    Question question(UUID subjectId) {
        return new Question(subjectId, purpose, Grantee.of(granteeType, granteeId), categories);
    }

    boolean refuses() {
        return refusalReason != null;
    }

    boolean saysCaregiverIsRisk() {
        return Boolean.TRUE.equals(caregiverIsRisk);
    }
}
