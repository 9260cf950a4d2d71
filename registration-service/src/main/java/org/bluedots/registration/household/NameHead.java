package org.bluedots.registration.household;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/// Which member heads the household from now on.
record NameHead(@NotNull UUID headId) {}
