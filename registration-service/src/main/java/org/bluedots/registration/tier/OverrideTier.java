package org.bluedots.registration.tier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.risk.OverrideReason;
import org.bluedots.registration.risk.Priority;
import org.bluedots.registration.risk.RiskOverride;

/// An officer's judgement.
///
/// @param note in the officer's words, for officers only
/// @param lastDay on which it holds, at most 30 days from now; after it the rules decide again
public record OverrideTier(
        @NotNull Priority priority,
        @NotNull OverrideReason reason,
        @NotNull @Size(min = 15, max = 500) String note,
        @NotNull LocalDate lastDay) {

    private static final int LONGEST_DAYS = 30;

    RiskOverride by(Staff officer, LocalDate today) {
        if (lastDay.isBefore(today) || lastDay.isAfter(today.plusDays(LONGEST_DAYS)))
            throw new InvalidInput("/lastDay", "Today, or at most 30 days from now.");
        return new RiskOverride(priority, reason, note, officer.id(), lastDay);
    }
}
