package org.bluedots.platform.outbox;

import java.time.Instant;

/// Where and when something happened: carried by every event about it.
///
/// @param occurredAt when it happened, which for a hub that was offline is earlier than its record
/// @param sensitivity the least that events about the thing have, clocks included: all events of a
///   thing that may be known to few go to the protected topic, so that their order stays whole
public record Origin(
        String agency, String hub, String country, Instant occurredAt, Sensitivity sensitivity) {

    /// Of something that events may tell of openly.
    public Origin(String agency, String hub, String country, Instant occurredAt) {
        this(agency, hub, country, occurredAt, Sensitivity.INTERNAL);
    }

    /// How sensitive the event is, seen together with the thing it is about.
    Sensitivity sensitivityOf(DomainEvent event) {
        return event.sensitivity().compareTo(sensitivity) > 0 ? event.sensitivity() : sensitivity;
    }
}
