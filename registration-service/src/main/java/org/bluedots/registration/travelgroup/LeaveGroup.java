package org.bluedots.registration.travelgroup;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/// Somebody goes on without the others.
record LeaveGroup(@NotNull UUID personId, @NotNull SeparationReason reason) {}
