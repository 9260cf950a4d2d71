package org.bluedots.registration.travelgroup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.outbox.DomainEvent;

/// What happens to a travelling group.
public sealed interface GroupEvent extends DomainEvent {

    /// @param keepTogether whoever places these people may not separate them
    record GroupFormed(
            UUID groupId,
            UUID registrationId,
            List<UUID> members,
            boolean keepTogether,
            Instant formedAt)
            implements GroupEvent {}

    record MemberJoined(UUID groupId, UUID personId, Instant joinedAt) implements GroupEvent {}

    record MemberLeft(UUID groupId, UUID personId, SeparationReason reason, Instant leftAt)
            implements GroupEvent {}

    /// People who are kept together are no longer in one place: somebody prevents the separation,
    /// or knows why it is.
    record GroupSplitDetected(
            UUID groupId,
            List<UUID> gone,
            List<UUID> stayed,
            SeparationReason reason,
            Instant detectedAt)
            implements GroupEvent {}

    /// A child protection officer decided that these people need not be kept together.
    record KeepTogetherLifted(UUID groupId, SeparationReason reason, Instant liftedAt)
            implements GroupEvent {}

    UUID groupId();

    @Override
    default UUID subject() {
        return groupId();
    }

    @Override
    default String type() {
        return switch (this) {
            case GroupFormed _ -> "org.bluedots.registration.group-formed.v1";
            case MemberJoined _ -> "org.bluedots.registration.group-member-joined.v1";
            case MemberLeft _ -> "org.bluedots.registration.group-member-left.v1";
            case KeepTogetherLifted _ -> "org.bluedots.registration.group-keep-together-lifted.v1";
            case GroupSplitDetected _ -> "org.bluedots.registration.group-split-detected.v1";
        };
    }
}
