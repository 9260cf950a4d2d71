package org.bluedots.registration.household;

import jakarta.validation.constraints.NotNull;
import org.bluedots.registration.travelgroup.SeparationReason;

/// Why these people need not be kept together any longer.
record LiftKeepTogether(@NotNull SeparationReason reason) {}
