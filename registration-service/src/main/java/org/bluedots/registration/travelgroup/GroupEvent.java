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

    UUID groupId();

    @Override
    default UUID subject() {
        return groupId();
    }

    @Override
    default String type() {
        return switch (this) {
            case GroupFormed _ -> "org.bluedots.registration.group-formed.v1";
        };
    }
}
