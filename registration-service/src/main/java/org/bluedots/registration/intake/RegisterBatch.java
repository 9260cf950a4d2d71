package org.bluedots.registration.intake;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parties that waited for a connection. Each stands for itself: one that is refused holds none of
/// the others up.
public record RegisterBatch(@NotNull @Size(min = 1, max = 100) List<@Valid @NotNull Item> items) {

    /// @param idempotencyKey as in the header of a single registration
    /// @param registration a [RegisterParty]; checked item by item
    public record Item(@Nullable String idempotencyKey, @NotNull JsonNode registration) {}
}
