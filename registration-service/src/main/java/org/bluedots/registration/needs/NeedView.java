package org.bluedots.registration.needs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A need as those of its circle see it.
///
/// @param sensitive known to few: do not show it to others
/// @param occurredAt when the violence happened, to the hour
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NeedView(
        UUID id,
        UUID personId,
        String code,
        boolean sensitive,
        NeedStatus status,
        LocalDate identifiedOn,
        @Nullable LocalDate relevantUntil,
        @Nullable Instant occurredAt,
        String identifiedBy,
        @Nullable Verification verification,
        @Nullable Ending ending,
        long version) {

    public static NeedView of(SpecificNeed need) {
        return new NeedView(
                need.id(),
                need.personId(),
                need.code(),
                need.circle() != Circle.OPEN,
                need.status(),
                need.identifiedOn(),
                need.relevantUntil(),
                need.occurredAt(),
                need.identifiedBy(),
                Verification.of(need),
                Ending.of(need),
                need.version());
    }

    public record Verification(String by, Instant at) {
        static @Nullable Verification of(SpecificNeed need) {
            var by = need.verifiedBy();
            var at = need.verifiedAt();
            return by == null || at == null ? null : new Verification(by, at);
        }
    }

    public record Ending(NeedEndReason reason, String by, Instant at) {
        static @Nullable Ending of(SpecificNeed need) {
            var reason = need.endReason();
            var by = need.endedBy();
            var at = need.endedAt();
            return reason == null || by == null || at == null ? null : new Ending(reason, by, at);
        }
    }
}
