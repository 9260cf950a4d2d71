package org.bluedots.registration.bestinterests;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.registration.consent.Answer.Question;
import org.bluedots.registration.consent.BestInterestsReason;
import org.bluedots.registration.consent.ConsentPurpose;
import org.bluedots.registration.consent.DataCategory;
import org.bluedots.registration.consent.Grantee;
import org.bluedots.registration.consent.GranteeType;
import org.jspecify.annotations.Nullable;

/// What a child protection officer decided for a child.
///
/// @param reason why nobody else may decide
/// @param expiresAt earlier than the country's usual time, if wanted; of no use with DO_NOT_SHARE
public record DecideBestInterests(
        @NotNull ConsentPurpose purpose,
        @NotNull GranteeType granteeType,
        @Size(max = 64) @Nullable String granteeId,
        @NotNull @Size(min = 1, max = 20) List<@NotNull DataCategory> categories,
        @NotNull BestInterestsReason reason,
        @NotNull Outcome outcome,
        @Nullable Instant expiresAt) {

    public enum Outcome {
        SHARE,
        DO_NOT_SHARE
    }

    Question question(UUID subjectId) {
        return new Question(subjectId, purpose, Grantee.of(granteeType, granteeId), categories);
    }
}
