package org.bluedots.registration.whereabouts;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/// Somebody cannot be found.
///
/// @param lastSeenAt when somebody was with the person for the last time
public record Disappear(@NotNull Instant lastSeenAt) {}
