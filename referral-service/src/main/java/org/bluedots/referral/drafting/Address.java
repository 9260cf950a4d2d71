package org.bluedots.referral.drafting;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// To whom.
public record Address(@NotNull @Schema(required = true) UUID servicePointId) {}
