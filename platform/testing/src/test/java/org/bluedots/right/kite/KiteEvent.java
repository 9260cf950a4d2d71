package org.bluedots.right.kite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.outbox.DomainEvent;

/// What happens to kites.
public sealed interface KiteEvent extends DomainEvent {

    UUID kiteId();

    @Override
    default UUID subject() {
        return kiteId();
    }

    /// In the air.
    record KiteFlown(UUID kiteId, KiteStatus status, Instant flownAt) implements KiteEvent {}

    /// Mended, with the days on which it was in the workshop.
    record KiteMended(UUID kiteId, List<LocalDate> days, int patches, Long cost, boolean flies)
            implements KiteEvent {}
}
