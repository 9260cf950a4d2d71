package org.bluedots.registration.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.outbox.DomainEvent;
import org.bluedots.registration.risk.Priority;
import org.bluedots.registration.uasc.UascStatus;
import org.jspecify.annotations.Nullable;

/// What happens to a person's registration: ids, codes and instants, nothing personal.
public sealed interface PersonEvent extends DomainEvent {

    record PersonRegistered(
            UUID personId,
            UUID registrationId,
            @Nullable UUID groupId,
            boolean child,
            @Nullable UascStatus uascStatus,
            Priority priority,
            Instant registeredAt)
            implements PersonEvent {}

    /// Somebody must be told: published each time a child is found to be alone.
    record UnaccompaniedChildIdentified(
            UUID personId,
            @Nullable UUID groupId,
            Priority priority,
            List<String> ruleIds,
            Instant identifiedAt)
            implements PersonEvent {}

    /// @param evidence what the new status rests on: a mandate's code or `CPO_ASSESSMENT`
    /// @param registeredInError the status before was a mistake at the door, corrected within a day
    record UascStatusChanged(
            UUID personId,
            UascStatus from,
            UascStatus to,
            String ruleId,
            String evidence,
            boolean registeredInError,
            Instant changedAt)
            implements PersonEvent {}

    record RiskTierChanged(
            UUID personId,
            @Nullable Priority from,
            Priority to,
            List<String> ruleIds,
            Instant changedAt)
            implements PersonEvent {}

    /// @param fields which fields, never their values
    record PersonCorrected(UUID personId, List<String> fields, Instant correctedAt)
            implements PersonEvent {}

    UUID personId();

    @Override
    default UUID subject() {
        return personId();
    }

    @Override
    default String type() {
        return switch (this) {
            case PersonRegistered _ -> "org.bluedots.registration.person-registered.v1";
            case UnaccompaniedChildIdentified _ ->
                    "org.bluedots.registration.unaccompanied-child-identified.v1";
            case UascStatusChanged _ -> "org.bluedots.registration.uasc-status-changed.v1";
            case RiskTierChanged _ -> "org.bluedots.registration.risk-tier-changed.v1";
            case PersonCorrected _ -> "org.bluedots.registration.person-corrected.v1";
        };
    }
}
