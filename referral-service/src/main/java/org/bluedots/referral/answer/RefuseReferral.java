package org.bluedots.referral.answer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.referral.code.RefusalReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Why the receiver declines.
///
/// @param text with OTHER, and only then
public record RefuseReferral(
        @NotNull @Schema(required = true) RefusalReason reason,
        @Nullable @Size(min = 1, max = 500) String text) {

    /// OTHER says nothing without a text; with another reason a text would invite narrative.
    public void check() {
        var other = reason == RefusalReason.OTHER;
        if (other && (text == null || text.isBlank()))
            throw new InvalidInput("/text", "Say why: the reason is OTHER.");
        if (!other && text != null)
            throw new InvalidInput("/text", "Leave it out: the reason says it.");
    }
}
