package org.bluedots.referral.answer;

import jakarta.validation.constraints.NotNull;
import org.bluedots.referral.code.ReferralOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What came of it.
public record CompleteReferral(@NotNull @Schema(required = true) ReferralOutcome outcome) {}
