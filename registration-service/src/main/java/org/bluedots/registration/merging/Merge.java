package org.bluedots.registration.merging;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/// @param survivorId which of the two records goes on: best the older one, whose id others know
public record Merge(@NotNull UUID survivorId) {}
