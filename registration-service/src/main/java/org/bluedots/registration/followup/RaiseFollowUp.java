package org.bluedots.registration.followup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/// What to look at again, and on which day.
///
/// @param code of the code list `follow-up`
/// @param dueOn today or later
record RaiseFollowUp(
        @NotNull @Pattern(regexp = "[A-Z_]{1,40}") String code, @NotNull LocalDate dueOn) {}
