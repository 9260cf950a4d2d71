package org.bluedots.referral.referral;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.bluedots.referral.code.ReferralOutcome;
import org.bluedots.referral.code.RefusalReason;
import org.jspecify.annotations.Nullable;

/// What came of a referral.
///
/// @param refusalText with OTHER, and only then
/// @param stopAnswer what a receiver that was told to stop did with the data
@Embeddable
public record Ending(
        @Enumerated(EnumType.STRING) @Nullable RefusalReason refusalReason,
        @Nullable String refusalText,
        @Enumerated(EnumType.STRING) @Nullable ReferralOutcome outcome,
        @Enumerated(EnumType.STRING) @Nullable StopAnswer stopAnswer,
        @Nullable Instant stopAnsweredAt) {

    static final Ending NONE = new Ending(null, null, null, null, null);

    /// What became of the data that had lawfully been received (domain page 05, withdrawal).
    public enum StopAnswer {
        ERASED,
        KEPT_BY_LAW,
        NEVER_STORED
    }

    Ending refused(RefusalReason why, @Nullable String text) {
        return new Ending(why, text, null, null, null);
    }

    Ending completed(ReferralOutcome what) {
        return new Ending(refusalReason, refusalText, what, stopAnswer, stopAnsweredAt);
    }

    Ending stopped(StopAnswer answer, Instant at) {
        return new Ending(refusalReason, refusalText, outcome, answer, at);
    }
}
