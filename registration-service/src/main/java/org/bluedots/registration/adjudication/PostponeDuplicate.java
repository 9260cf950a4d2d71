package org.bluedots.registration.adjudication;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/// Something is missing to decide.
///
/// @param until at most 72 hours from now
public record PostponeDuplicate(@NotNull Instant until) {}
