package org.bluedots.registration.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.bluedots.registration.separation.LastCaregiver;
import org.bluedots.registration.separation.Separation;
import org.bluedots.registration.uasc.Account;
import org.bluedots.registration.uasc.CareArrangement;
import org.bluedots.registration.uasc.Mandate;
import org.bluedots.registration.uasc.Relation;
import org.jspecify.annotations.Nullable;

/// What somebody found out about who is with a child, and what they were told of its separation.
///
/// @param companionId the registered person who is with the child, when there is one
/// @param mandateVerified the caller saw the document and believes it; otherwise somebody verifies
///   it later
/// @param claimVerified the relation itself was verified: papers, the child's own account, a call
/// @param registeredInError the status was a mistake at the door; a child protection officer says
///   so within 24 hours
public record AssessUasc(
        @NotNull Relation relation,
        @Nullable UUID companionId,
        @Nullable Mandate mandate,
        @Nullable Boolean mandateVerified,
        @Nullable Boolean claimVerified,
        @Nullable Boolean registeredInError,
        @Nullable CareArrangement careArrangement,
        @Valid @Nullable Separation separation,
        @Valid @Nullable LastCaregiver lastCaregiver) {

    Mandate presentedMandate() {
        return mandate == null ? Mandate.NONE : mandate;
    }

    boolean hasVerifiedMandate() {
        return Boolean.TRUE.equals(mandateVerified);
    }

    boolean isVerifiedClaim() {
        return Boolean.TRUE.equals(claimVerified);
    }

    boolean isErrorAtTheDoor() {
        return Boolean.TRUE.equals(registeredInError);
    }

    Account account() {
        return new Account(careArrangement, separation, lastCaregiver);
    }
}
