package org.bluedots.registration.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import org.bluedots.registration.separation.Separation;
import org.bluedots.registration.uasc.Account;
import org.bluedots.registration.uasc.Mandate;
import org.bluedots.registration.uasc.Relation;
import org.bluedots.registration.uasc.UascAssessment;
import org.bluedots.registration.uasc.UascRule;
import org.bluedots.registration.uasc.UascStatus;
import org.jspecify.annotations.Nullable;

/// One look at who is with a child.
///
/// @param companionId absent when nobody is with the child, or somebody the caller may not see
/// @param account what was told with this look; a sensitive cause only to whoever may know it
/// @param assessedBy a pseudonym; `system:…` for a clock
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentView(
        UUID id,
        UascStatus status,
        UascRule rule,
        String explanation,
        Relation relation,
        @Nullable UUID companionId,
        MandateView mandate,
        Account account,
        boolean registeredInError,
        String assessedBy,
        Instant assessedAt) {

    /// @param verifiedBy who saw the document and believes it, where that was written down
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MandateView(
            Mandate type,
            boolean verified,
            @Nullable String verifiedBy,
            @Nullable Instant verifiedAt) {

        static MandateView of(UascAssessment look) {
            var verification = look.verification();
            return new MandateView(
                    look.mandate(),
                    look.mandateVerified(),
                    verification == null ? null : verification.by(),
                    verification == null ? null : verification.at());
        }
    }

    static AssessmentView of(UascAssessment look, Reader reader) {
        var companion = look.companionId();
        return new AssessmentView(
                look.id(),
                look.rule().status(),
                look.rule(),
                look.rule().explanation(),
                look.relation(),
                companion != null && reader.sees().test(companion) ? companion : null,
                MandateView.of(look),
                told(look.account(), reader),
                look.registeredInError(),
                look.assessedBy(),
                look.assessedAt());
    }

    private static Account told(Account told, Reader reader) {
        var separation = told.separation();
        if (separation == null || reader.inTheKnow() || !isSensitive(separation)) return told;
        return new Account(told.careArrangement(), separation.withoutCause(), told.lastCaregiver());
    }

    private static boolean isSensitive(Separation separation) {
        var cause = separation.cause();
        return cause != null && cause.isSensitive();
    }

    /// How much the caller may know.
    ///
    /// @param inTheKnow of sensitive causes
    /// @param sees which people
    record Reader(boolean inTheKnow, Predicate<UUID> sees) {}
}
