package org.bluedots.registration.asking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.registration.consent.BestInterestsReason;
import org.bluedots.registration.consent.ChangedCircumstance;
import org.bluedots.registration.consent.Consent;
import org.bluedots.registration.consent.ConsentBasis;
import org.bluedots.registration.consent.ConsentPurpose;
import org.bluedots.registration.consent.ConsentStatus;
import org.bluedots.registration.consent.DataCategory;
import org.bluedots.registration.consent.Evidence;
import org.bluedots.registration.consent.Giver;
import org.bluedots.registration.consent.Giver.Withdrawer;
import org.bluedots.registration.consent.GranteeType;
import org.bluedots.registration.consent.RefusalReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A consent or a refusal as hub staff see it.
///
/// @param basis absent for a refusal, unless an officer decided it
/// @param giver absent for a best-interests decision
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsentView(
        UUID id,
        UUID personId,
        ConsentStatus status,
        ConsentPurpose purpose,
        List<DataCategory> categories,
        GranteeType granteeType,
        @Nullable String granteeId,
        @Nullable ConsentBasis basis,
        @Nullable Giver giver,
        @Nullable Evidence evidence,
        Life life,
        long version) {

    public static ConsentView of(Consent consent) {
        return new ConsentView(
                consent.id(),
                consent.subjectId(),
                consent.status(),
                consent.purpose(),
                consent.categories(),
                consent.grantee().type(),
                consent.grantee().id(),
                consent.basis(),
                consent.giver(),
                consent.said().evidence(),
                Life.of(consent),
                consent.version());
    }

    /// When it was said and ended, and why.
    @Schema(name = "ConsentLife")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Life(
            String collectedBy,
            Instant givenAt,
            Instant recordedAt,
            @Nullable Instant expiresAt,
            @Nullable RefusalReason refusalReason,
            @Nullable BestInterestsReason bestInterestsReason,
            @Nullable ChangedCircumstance changedCircumstance,
            boolean caregiverIsRisk,
            @Nullable Instant disputedAt,
            @Nullable Instant endedAt,
            @Nullable Withdrawer withdrawnBy,
            @Nullable UUID supersededById) {

        static Life of(Consent consent) {
            var said = consent.said();
            var moment = consent.moment();
            return new Life(
                    moment.collectedBy(),
                    consent.saidAt(),
                    moment.recordedAt(),
                    consent.expiresAt(),
                    said.refusalReason(),
                    said.bestInterestsReason(),
                    said.changedCircumstance(),
                    said.caregiverIsRisk(),
                    consent.disputedAt(),
                    consent.endedAt(),
                    consent.withdrawnBy(),
                    consent.supersededById());
        }
    }
}
