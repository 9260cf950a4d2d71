package org.bluedots.referral.drafting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bluedots.referral.referral.Grounds.OverrideBasis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why the receiver shall be told although nobody agreed (rule C4).
///
/// @param reason in words; kept sealed
public record ProposeOverride(
        @NotNull @Schema(required = true) OverrideBasis basis,
        @NotBlank @Size(min = 15, max = 1000) @Schema(required = true) String reason) {}
