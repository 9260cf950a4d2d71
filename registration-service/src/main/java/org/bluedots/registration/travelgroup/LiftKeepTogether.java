package org.bluedots.registration.travelgroup;

import jakarta.validation.constraints.NotNull;

/// Why these people need not be kept together any longer.
record LiftKeepTogether(@NotNull SeparationReason reason) {}
