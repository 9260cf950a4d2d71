package org.bluedots.platform.deadline;

import java.time.Instant;
import java.util.UUID;
import org.bluedots.platform.outbox.DomainEvent;

/// What happens to a deadline. Its subject is the thing the clock runs on, so that its events keep
/// their order with that thing's own.
public sealed interface DeadlineEvent extends DomainEvent {

    record DeadlineStarted(UUID aggregateId, String kind, Instant startedAt, Instant dueAt)
            implements DeadlineEvent {}

    /// @param percent 50 or 80 of the time has passed
    record DeadlineWarned(UUID aggregateId, String kind, int percent, Instant dueAt)
            implements DeadlineEvent {}

    record DeadlineMet(UUID aggregateId, String kind, Instant metAt) implements DeadlineEvent {}

    record DeadlineCancelled(UUID aggregateId, String kind, Instant cancelledAt)
            implements DeadlineEvent {}

    record DeadlineBreached(UUID aggregateId, String kind, Instant dueAt)
            implements DeadlineEvent {}

    /// @param step counts from 1
    record DeadlineEscalated(UUID aggregateId, String kind, int step, String role)
            implements DeadlineEvent {}

    UUID aggregateId();

    @Override
    default UUID subject() {
        return aggregateId();
    }

    @Override
    default String type() {
        return switch (this) {
            case DeadlineStarted _ -> "org.bluedots.deadline.started.v1";
            case DeadlineWarned _ -> "org.bluedots.deadline.warned.v1";
            case DeadlineMet _ -> "org.bluedots.deadline.met.v1";
            case DeadlineCancelled _ -> "org.bluedots.deadline.cancelled.v1";
            case DeadlineBreached _ -> "org.bluedots.deadline.breached.v1";
            case DeadlineEscalated _ -> "org.bluedots.deadline.escalated.v1";
        };
    }
}
