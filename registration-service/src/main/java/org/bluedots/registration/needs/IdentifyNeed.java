package org.bluedots.registration.needs;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.registration.standing.Moment;
import org.jspecify.annotations.Nullable;

/// A need that somebody saw or was told of.
///
/// @param code of the code lists `specific-needs` or `urgent-sign`
/// @param identifiedOn today unless said
/// @param relevantUntil the last day on which it matters
/// @param occurredAt when the violence happened, if the person said; kept to the hour, for the
///   clocks of treatment
public record IdentifyNeed(
        @NotNull @Pattern(regexp = "[A-Z]{2}(-[A-Z]{2})?") String code,
        @Nullable LocalDate identifiedOn,
        @Nullable LocalDate relevantUntil,
        @Nullable Instant occurredAt) {

    SpecificNeed.Period period(Moment moment) {
        var today = moment.today();
        var from = identifiedOn == null ? today : identifiedOn;
        if (from.isAfter(today))
            throw new InvalidInput("/identifiedOn", "Nobody identified it tomorrow.");
        var until = relevantUntil == null ? NeedSignals.usualEnd(code, from) : relevantUntil;
        if (until != null && until.isBefore(from))
            throw new InvalidInput("/relevantUntil", "It ends before it begins.");
        return new SpecificNeed.Period(from, until, occurred(moment.now()));
    }

    /// The beginning of the hour: a clock rather ends too early.
    private @Nullable Instant occurred(Instant now) {
        if (occurredAt == null) return null;
        if (Circle.of(code) != Circle.GBV)
            throw new InvalidInput("/occurredAt", "Only violence has a clock.");
        if (occurredAt.isAfter(now))
            throw new InvalidInput("/occurredAt", "It has not happened yet.");
        return occurredAt.truncatedTo(ChronoUnit.HOURS);
    }
}
