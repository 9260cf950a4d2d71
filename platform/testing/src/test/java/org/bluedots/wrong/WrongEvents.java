package org.bluedots.wrong;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bluedots.platform.outbox.DomainEvent;

final class WrongEvents {

    private WrongEvents() {}

    /// Anybody can add to this family.
    interface OpenFamily extends DomainEvent {}

    static class Mutable implements DomainEvent {
        @Override
        public UUID subject() {
            return new UUID(0, 0);
        }
    }

    record WithName(UUID subject, String givenName) implements DomainEvent {}

    record WithMap(UUID subject, Map<String, String> everything) implements DomainEvent {}

    record WithListOfObjects(UUID subject, List<Object> things) implements DomainEvent {}
}
