package org.bluedots.registration.closing;

import jakarta.validation.constraints.NotNull;
import org.bluedots.registration.person.ReopeningReason;

/// Why the case is opened again.
record Reopen(@NotNull ReopeningReason reason) {}
