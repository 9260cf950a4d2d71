package org.bluedots.platform.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.bluedots.platform.inbox.EventEnvelope;

/// The effect of a truck's arrival.
@Entity
class Arrival {

    @Id private UUID id;

    @SuppressWarnings("UnusedVariable") // read by SQL
    private UUID eventId;

    private UUID subject;

    @SuppressWarnings("UnusedVariable") // read by SQL
    private long subjectVersion;

    @Column(name = "agency_id")
    private String agency;

    @Column(name = "hub_id")
    private String hub;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected Arrival() {}

    Arrival(UUID id, EventEnvelope event) {
        this.id = id;
        this.eventId = event.id();
        this.subject = event.subject();
        this.subjectVersion = event.aggregateVersion();
        this.agency = event.agency();
        this.hub = event.hub();
    }

    UUID subject() {
        return subject;
    }
}
