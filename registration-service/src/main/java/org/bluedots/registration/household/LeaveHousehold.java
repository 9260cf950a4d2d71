package org.bluedots.registration.household;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.bluedots.registration.travelgroup.SeparationReason;

/// Somebody lives elsewhere from now on.
record LeaveHousehold(@NotNull UUID personId, @NotNull SeparationReason reason) {}
