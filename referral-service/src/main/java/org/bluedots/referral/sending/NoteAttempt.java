package org.bluedots.referral.sending;

import jakarta.validation.constraints.NotNull;
import org.bluedots.referral.referral.ContactAttempt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Somebody tried to reach the person, or the receiver.
public record NoteAttempt(
        @NotNull @Schema(required = true) ContactAttempt.Via via,
        @NotNull @Schema(required = true) ContactAttempt.Result result) {}
