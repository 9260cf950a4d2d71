package org.bluedots.referral.drafting;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.referral.code.Priority;
import org.bluedots.referral.code.ReferralReason;
import org.bluedots.referral.code.ReferralType;
import org.bluedots.referral.disclosure.DisclosedField;
import org.bluedots.referral.referral.Need;
import org.bluedots.referral.servicepoint.ServiceType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A referral as somebody writes it.
///
/// @param type SERVICE when left out; a mandatory report is opened by the law's rules, not by hand
/// @param guarded for the cleared only; always so where service or reason tells what happened
/// @param servicePointId the receiver, if it is known already
/// @param disclosed what the receiver shall be told of the person
public record OpenReferral(
        @NotNull @Schema(required = true) UUID subjectId,
        @Nullable ReferralType type,
        @NotNull @Schema(required = true) ServiceType serviceType,
        @NotNull @Schema(required = true) Priority priority,
        @Nullable ReferralReason reason,
        @Nullable Boolean guarded,
        @Nullable UUID servicePointId,
        @Nullable @Size(max = 22) List<DisclosedField> disclosed,
        @Nullable @Valid WriteLetter letter) {

    void check() {
        if (type() == ReferralType.MANDATORY_REPORT
                || type() == ReferralType.TRANSFER
                || type() == ReferralType.TRANSFER_REQUEST)
            throw new InvalidInput("/type", "Write SERVICE or SELF_REFERRAL.");
        letter().check();
        if (Boolean.TRUE.equals(need().guarded()) && fields().contains(DisclosedField.NAMES))
            throw new InvalidInput(
                    "/disclosed", "Whoever is protected is referred by case code, not by name.");
    }

    @Override
    public ReferralType type() {
        return requireNonNullElse(type, ReferralType.SERVICE);
    }

    @Override
    public WriteLetter letter() {
        return requireNonNullElse(letter, WriteLetter.NOTHING);
    }

    List<DisclosedField> fields() {
        return disclosed == null ? List.of() : disclosed.stream().distinct().sorted().toList();
    }

    Need need() {
        var why = requireNonNullElse(reason, ReferralReason.SERVICE_NEEDED);
        return new Need(subjectId, serviceType, why, priority)
                .guardedIf(Boolean.TRUE.equals(guarded));
    }
}
