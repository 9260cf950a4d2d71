package org.bluedots.registration.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.outbox.Origin;
import org.jspecify.annotations.Nullable;

/// What somebody said to one question, before it is a [Consent].
public record Answer(Question question, Said said, Moment moment) {

    /// What is asked.
    ///
    /// @param categories each once
    public record Question(
            UUID subjectId,
            ConsentPurpose purpose,
            Grantee grantee,
            List<DataCategory> categories) {

        public Question {
            categories = categories.stream().distinct().sorted().toList();
        }
    }

    /// Who answered, on what ground, and why so; a decision has no giver, a refusal no ground.
    public record Said(
            @Nullable Giver giver,
            @Nullable ConsentBasis basis,
            @Nullable Evidence evidence,
            @Nullable RefusalReason refusalReason,
            @Nullable BestInterestsReason bestInterestsReason,
            @Nullable ChangedCircumstance changedCircumstance,
            boolean caregiverIsRisk) {}

    /// Where and when it was said, and who wrote it down.
    public record Moment(Origin origin, Instant recordedAt, String collectedBy) {}
}
