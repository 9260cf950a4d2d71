package org.bluedots.registration.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A follow-up as hub staff see it.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowUpView(
        UUID id,
        UUID personId,
        String code,
        LocalDate dueOn,
        String raisedBy,
        Instant raisedAt,
        @Nullable Removal removal,
        long version) {

    static FollowUpView of(FollowUp followUp) {
        return new FollowUpView(
                followUp.id(),
                followUp.personId(),
                followUp.code(),
                followUp.dueOn(),
                followUp.raisedBy(),
                followUp.raisedAt(),
                Removal.of(followUp),
                followUp.version());
    }

    public record Removal(FollowUpRemovalReason reason, String by, Instant at) {
        static @Nullable Removal of(FollowUp followUp) {
            var reason = followUp.removedReason();
            var by = followUp.removedBy();
            var at = followUp.removedAt();
            return reason == null || by == null || at == null ? null : new Removal(reason, by, at);
        }
    }
}
