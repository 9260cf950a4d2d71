package org.bluedots.registration.needs;

import java.time.Instant;
import java.util.UUID;
import org.bluedots.platform.outbox.DomainEvent;
import org.bluedots.platform.outbox.Sensitivity;
import org.bluedots.registration.risk.Priority;

/// What happens to specific needs. All of them alike say the tier and never the code, so that
/// nobody can tell a sensitive one; they go to the protected topic.
public sealed interface NeedEvent extends DomainEvent {

    /// @param priority the person's tier after it
    record SpecificNeedIdentified(
            UUID needId, UUID personId, Priority priority, Instant identifiedAt)
            implements NeedEvent {}

    /// @param priority the person's tier without it
    record SpecificNeedRemoved(UUID needId, UUID personId, Priority priority, Instant removedAt)
            implements NeedEvent {}

    UUID needId();

    @Override
    default UUID subject() {
        return needId();
    }

    @Override
    default String type() {
        return switch (this) {
            case SpecificNeedIdentified _ ->
                    "org.bluedots.registration.specific-need-identified.v1";
            case SpecificNeedRemoved _ -> "org.bluedots.registration.specific-need-removed.v1";
        };
    }

    @Override
    default Sensitivity sensitivity() {
        return Sensitivity.PROTECTED;
    }
}
