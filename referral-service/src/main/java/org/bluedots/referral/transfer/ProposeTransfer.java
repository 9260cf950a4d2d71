package org.bluedots.referral.transfer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.referral.code.Priority;
import org.bluedots.referral.code.ReferralReason;
import org.bluedots.referral.code.ReferralType;
import org.bluedots.referral.code.TransferDocument;
import org.bluedots.referral.disclosure.DisclosedField;
import org.bluedots.referral.drafting.OpenReferral;
import org.bluedots.referral.drafting.WriteLetter;
import org.bluedots.referral.servicepoint.ServiceType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The responsibility for these cases shall go to another agency; siblings in one request go
/// together or not at all.
///
/// @param reason why the case changes hands
/// @param checklist what goes over with each case
public record ProposeTransfer(
        @NotEmpty @Size(max = 12) @Schema(required = true) List<@NotNull UUID> subjectIds,
        @NotNull @Schema(required = true) UUID servicePointId,
        @NotNull @Schema(required = true) ReferralReason reason,
        @NotNull @Schema(required = true) Priority priority,
        @Nullable @Size(max = 22) List<DisclosedField> disclosed,
        @Nullable Set<TransferDocument> checklist,
        @Nullable @Valid WriteLetter letter) {

    private static final Set<ReferralReason> REASONS =
            EnumSet.of(
                    ReferralReason.BETTER_PLACED_AGENCY,
                    ReferralReason.CASE_MOVED,
                    ReferralReason.ORGANISATIONAL,
                    ReferralReason.CASEWORKER_UNABLE,
                    ReferralReason.TURNED_18,
                    ReferralReason.OTHER);

    void check() {
        if (!REASONS.contains(reason))
            throw new InvalidInput("/reason", "Give a reason for which a case changes hands.");
        if (subjectIds.stream().distinct().count() < subjectIds.size())
            throw new InvalidInput("/subjectIds", "Name each person once.");
    }

    Set<TransferDocument> documents() {
        return checklist == null ? Set.of() : checklist;
    }

    OpenReferral of(UUID subject) {
        return new OpenReferral(
                subject,
                ReferralType.TRANSFER,
                ServiceType.CHILD_PROTECTION,
                priority,
                reason,
                null,
                servicePointId,
                disclosed,
                letter);
    }
}
