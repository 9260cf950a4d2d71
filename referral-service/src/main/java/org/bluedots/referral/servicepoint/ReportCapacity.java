package org.bluedots.referral.servicepoint;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How much room there is now.
///
/// @param freePlaces left out where nobody counts
public record ReportCapacity(
        @NotNull @Schema(required = true) Capacity.Room room,
        @Nullable @Min(0) @Max(10_000) Integer freePlaces) {

    Capacity at(Instant now) {
        return new Capacity(room, freePlaces, now);
    }
}
