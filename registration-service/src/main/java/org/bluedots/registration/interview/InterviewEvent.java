package org.bluedots.registration.interview;

import java.time.Instant;
import java.util.UUID;
import org.bluedots.platform.outbox.DomainEvent;

/// What happens to the interview of a child without its family.
public sealed interface InterviewEvent extends DomainEvent {

    /// Nobody has taken down why the child is without its family, who cared for it before, and who
    /// cares for it now; said once.
    record UascInterviewOverdue(UUID personId, Instant dueAt, Instant noticedAt)
            implements InterviewEvent {}

    UUID personId();

    @Override
    default UUID subject() {
        return personId();
    }

    @Override
    default String type() {
        return switch (this) {
            case UascInterviewOverdue _ -> "org.bluedots.registration.uasc-interview-overdue.v1";
        };
    }
}
