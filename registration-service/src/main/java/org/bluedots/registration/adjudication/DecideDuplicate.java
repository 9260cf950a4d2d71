package org.bluedots.registration.adjudication;

import jakarta.validation.constraints.NotNull;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.registration.duplicate.RejectionReason;
import org.jspecify.annotations.Nullable;

/// What the reviewer found.
///
/// @param reason why they are two people; not with SAME_PERSON
public record DecideDuplicate(@NotNull Outcome outcome, @Nullable RejectionReason reason) {

    public enum Outcome {
        SAME_PERSON,
        TWO_PEOPLE
    }

    boolean isSamePerson() {
        if (outcome == Outcome.SAME_PERSON && reason != null)
            throw new InvalidInput("/reason", "Only two people need a reason.");
        return outcome == Outcome.SAME_PERSON;
    }

    RejectionReason why() {
        if (reason == null || reason == RejectionReason.UNMERGED)
            throw new InvalidInput("/reason", "Say TWINS, RELATIVES, NAMESAKES or OTHER_EVIDENCE.");
        return reason;
    }
}
