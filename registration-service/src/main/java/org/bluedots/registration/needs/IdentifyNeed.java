package org.bluedots.registration.needs;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.bluedots.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/// A need that somebody saw or was told of.
///
/// @param code of the code lists `specific-needs` or `urgent-sign`
/// @param identifiedOn today unless said
/// @param relevantUntil the last day on which it matters
public record IdentifyNeed(
        @NotNull @Pattern(regexp = "[A-Z]{2}(-[A-Z]{2})?") String code,
        @Nullable LocalDate identifiedOn,
        @Nullable LocalDate relevantUntil) {

    SpecificNeed.Period period(LocalDate today) {
        var from = identifiedOn == null ? today : identifiedOn;
        if (from.isAfter(today))
            throw new InvalidInput("/identifiedOn", "Nobody identified it tomorrow.");
        var until = relevantUntil == null ? NeedSignals.usualEnd(code, from) : relevantUntil;
        if (until != null && until.isBefore(from))
            throw new InvalidInput("/relevantUntil", "It ends before it begins.");
        return new SpecificNeed.Period(from, until);
    }
}
