package org.bluedots.registration.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.outbox.DomainEvent;
import org.bluedots.registration.details.AgeBand;
import org.bluedots.registration.details.InvalidReason;
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

    /// Somebody who had neither a name nor an alias now has one.
    record RegistrationCompleted(UUID personId, Instant completedAt) implements PersonEvent {}

    record CaseManagementStarted(UUID personId, Instant startedAt) implements PersonEvent {}

    record CaseManagementEnded(UUID personId, Instant endedAt) implements PersonEvent {}

    /// @param destinationCountry ISO 3166-1 alpha-3
    /// @param expectedHub the hub that awaits the person, and by when it does
    record PersonDeparted(
            UUID personId,
            String destinationCountry,
            @Nullable String expectedHub,
            @Nullable Instant expectedBy,
            Instant departedAt)
            implements PersonEvent {}

    /// At the hub from which they had gone, or at another one that recognised them.
    record PersonArrived(UUID personId, String fromHub, String toHub, Instant arrivedAt)
            implements PersonEvent {}

    /// Nobody knows where the person is.
    ///
    /// @param alarm an unaccompanied child: to be looked for at once
    record WhereaboutsUnknown(UUID personId, boolean alarm, Instant lastSeenAt, Instant notedAt)
            implements PersonEvent {}

    record CaseClosed(UUID personId, ClosureReason reason, Instant closedAt)
            implements PersonEvent {}

    record CaseReopened(UUID personId, ReopeningReason reason, Instant reopenedAt)
            implements PersonEvent {}

    /// Whoever holds anything about this person erases it; docs/events.md says what may stay.
    record PersonErased(UUID personId, ErasureBasis basis, Instant erasedAt)
            implements PersonEvent {}

    /// Hidden from everybody without clearance: no list, count or search may show that they exist.
    record PersonProtected(UUID personId, Instant protectedAt) implements PersonEvent {}

    record PersonProtectionEnded(UUID personId, Instant endedAt) implements PersonEvent {}

    /// Not to be relied on: no statistics, no matches, no letters on the strength of it.
    record RecordInvalidated(UUID personId, InvalidReason reason, Instant invalidatedAt)
            implements PersonEvent {}

    record RecordValidated(UUID personId, Instant validatedAt) implements PersonEvent {}

    /// @param days until the day of majority: 90, 30 or 7
    record PersonApproaching18(UUID personId, int days) implements PersonEvent {}

    /// Of age. What was decided for the child is asked again of the adult.
    record PersonTurned18(UUID personId, Instant noticedAt) implements PersonEvent {}

    record PersonAgeBandChanged(UUID personId, AgeBand from, AgeBand to) implements PersonEvent {}

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
            case RegistrationCompleted _ -> "org.bluedots.registration.registration-completed.v1";
            case CaseManagementStarted _ -> "org.bluedots.registration.case-management-started.v1";
            case CaseManagementEnded _ -> "org.bluedots.registration.case-management-ended.v1";
            case PersonDeparted _ -> "org.bluedots.registration.person-departed.v1";
            case PersonArrived _ -> "org.bluedots.registration.person-arrived.v1";
            case WhereaboutsUnknown _ -> "org.bluedots.registration.whereabouts-unknown.v1";
            case CaseClosed _ -> "org.bluedots.registration.case-closed.v1";
            case CaseReopened _ -> "org.bluedots.registration.case-reopened.v1";
            case PersonErased _ -> "org.bluedots.registration.person-erased.v1";
            case PersonProtected _ -> "org.bluedots.registration.person-protected.v1";
            case PersonProtectionEnded _ -> "org.bluedots.registration.person-protection-ended.v1";
            case RecordInvalidated _ -> "org.bluedots.registration.record-invalidated.v1";
            case RecordValidated _ -> "org.bluedots.registration.record-validated.v1";
            case PersonApproaching18 _ -> "org.bluedots.registration.person-approaching-18.v1";
            case PersonTurned18 _ -> "org.bluedots.registration.person-turned-18.v1";
            case PersonAgeBandChanged _ -> "org.bluedots.registration.person-age-band-changed.v1";
        };
    }
}
