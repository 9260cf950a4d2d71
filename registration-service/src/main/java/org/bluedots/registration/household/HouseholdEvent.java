package org.bluedots.registration.household;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.outbox.DomainEvent;
import org.bluedots.registration.travelgroup.SeparationReason;
import org.jspecify.annotations.Nullable;

/// What happens to a household.
public sealed interface HouseholdEvent extends DomainEvent {

    /// @param childHeaded its head is, or may be, a child
    /// @param keepTogether whoever places these people may not separate them
    record HouseholdFormed(
            UUID householdId,
            UUID headId,
            List<UUID> members,
            boolean childHeaded,
            boolean keepTogether,
            Instant formedAt)
            implements HouseholdEvent {}

    record HouseholdMemberJoined(
            UUID householdId, UUID personId, HouseholdRelation relation, Instant joinedAt)
            implements HouseholdEvent {}

    record HouseholdMemberLeft(
            UUID householdId, UUID personId, SeparationReason reason, Instant leftAt)
            implements HouseholdEvent {}

    /// @param headId null when nobody heads it
    record HouseholdHeadChanged(
            UUID householdId, @Nullable UUID headId, boolean childHeaded, Instant changedAt)
            implements HouseholdEvent {}

    record HouseholdKeepTogetherLifted(UUID householdId, SeparationReason reason, Instant liftedAt)
            implements HouseholdEvent {}

    UUID householdId();

    @Override
    default UUID subject() {
        return householdId();
    }

    @Override
    default String type() {
        return switch (this) {
            case HouseholdFormed _ -> "org.bluedots.registration.household-formed.v1";
            case HouseholdMemberJoined _ -> "org.bluedots.registration.household-member-joined.v1";
            case HouseholdMemberLeft _ -> "org.bluedots.registration.household-member-left.v1";
            case HouseholdHeadChanged _ -> "org.bluedots.registration.household-head-changed.v1";
            case HouseholdKeepTogetherLifted _ ->
                    "org.bluedots.registration.household-keep-together-lifted.v1";
        };
    }
}
