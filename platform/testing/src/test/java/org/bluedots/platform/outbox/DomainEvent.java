package org.bluedots.platform.outbox;

import java.util.UUID;

/// Stands in for the real one, which the rules know by name only.
public interface DomainEvent {

    UUID subject();
}
