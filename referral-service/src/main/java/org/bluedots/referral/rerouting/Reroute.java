package org.bluedots.referral.rerouting;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where to go instead.
public record Reroute(@NotNull @Schema(required = true) UUID servicePointId) {}
