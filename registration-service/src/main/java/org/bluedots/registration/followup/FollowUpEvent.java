package org.bluedots.registration.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bluedots.platform.outbox.DomainEvent;

/// What happens to a follow-up.
public sealed interface FollowUpEvent extends DomainEvent {

    record FollowUpRaised(UUID followUpId, UUID personId, String code, LocalDate dueOn)
            implements FollowUpEvent {}

    /// Its day has come and nobody has removed it.
    record FollowUpDue(UUID followUpId, UUID personId, String code, LocalDate dueOn)
            implements FollowUpEvent {}

    record FollowUpRemoved(
            UUID followUpId, UUID personId, FollowUpRemovalReason reason, Instant removedAt)
            implements FollowUpEvent {}

    UUID followUpId();

    @Override
    default UUID subject() {
        return followUpId();
    }

    @Override
    default String type() {
        return switch (this) {
            case FollowUpRaised _ -> "org.bluedots.registration.follow-up-raised.v1";
            case FollowUpDue _ -> "org.bluedots.registration.follow-up-due.v1";
            case FollowUpRemoved _ -> "org.bluedots.registration.follow-up-removed.v1";
        };
    }
}
