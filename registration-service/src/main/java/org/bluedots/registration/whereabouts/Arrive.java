package org.bluedots.registration.whereabouts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// People who were registered before and are here: awaited, or back, or found.
///
/// @param arrivedAt when they came, if not now: at most 30 days ago
public record Arrive(
        @NotBlank @Size(max = 20) String hubId,
        @NotEmpty @Size(max = 100) List<@NotNull UUID> people,
        @Nullable Instant arrivedAt) {}
