package org.bluedots.referral.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the sender tells the receiver in words. Kept sealed; in no event, log or error.
///
/// @param why the reasons for the referral
/// @param safety whom not to call, when not to write, what else keeps the person safe
/// @param caregiverNotTold why the caregiver of a minor does not know of the referral
@Schema(name = "ReferralBrief")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Brief(
        @Nullable @Size(min = 1, max = 4000) String why,
        @Nullable @Size(min = 1, max = 2000) String safety,
        @Nullable @Size(min = 1, max = 1000) String caregiverNotTold) {}
