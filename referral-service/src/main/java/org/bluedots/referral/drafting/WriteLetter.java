package org.bluedots.referral.drafting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.referral.disclosure.Brief;
import org.bluedots.referral.disclosure.Papers;
import org.bluedots.referral.referral.Letter;
import org.bluedots.referral.referral.Letter.Informed;
import org.bluedots.referral.referral.Letter.Method;
import org.bluedots.referral.servicepoint.ServiceType;
import org.jspecify.annotations.Nullable;

/// What the sender writes to the receiver.
///
/// @param requested what else is asked for
/// @param provided what was done already
/// @param informed whether the caregiver of a minor knows; with NO, the brief says why not
/// @param followUpBy until when the sender expects to hear
public record WriteLetter(
        @Nullable @Size(max = 27) List<ServiceType> requested,
        @Nullable @Size(max = 27) List<ServiceType> provided,
        @Nullable Informed informed,
        @Nullable Method method,
        @Nullable LocalDate followUpBy,
        @Nullable @Valid Brief brief) {

    static final WriteLetter NOTHING = new WriteLetter(null, null, null, null, null, null);

    /// A caregiver who is not told needs a reason: there may be a good one (rule C6).
    void check() {
        var explained = brief != null && brief.caregiverNotTold() != null;
        if (informed == Informed.NO && !explained)
            throw new InvalidInput(
                    "/letter/brief/caregiverNotTold", "Say why the caregiver does not know.");
        if (informed != Informed.NO && explained)
            throw new InvalidInput(
                    "/letter/brief/caregiverNotTold", "Say it with informed NO only.");
    }

    Letter sealed(UUID referral, Papers papers) {
        return new Letter(
                requested == null ? List.of() : requested,
                provided == null ? List.of() : provided,
                informed,
                method,
                followUpBy,
                brief == null ? null : papers.sealBrief(referral, brief));
    }
}
