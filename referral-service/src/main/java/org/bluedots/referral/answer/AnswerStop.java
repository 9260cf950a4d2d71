package org.bluedots.referral.answer;

import jakarta.validation.constraints.NotNull;
import org.bluedots.referral.referral.Ending.StopAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What became of the data that had been received.
public record AnswerStop(@NotNull @Schema(required = true) StopAnswer answer) {}
