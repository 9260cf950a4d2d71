package org.bluedots.registration.validity;

import jakarta.validation.constraints.NotNull;
import org.bluedots.registration.details.InvalidReason;

/// Why a record is not to be relied on.
record Invalidate(@NotNull InvalidReason reason) {}
