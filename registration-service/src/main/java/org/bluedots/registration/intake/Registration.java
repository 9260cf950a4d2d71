package org.bluedots.registration.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.bluedots.registration.person.Arrival;
import org.jspecify.annotations.Nullable;

/// That a party was registered: once, by whom, where and when. Never changed.
@Entity
public class Registration {

    @Id private UUID id;

    @Column(name = "agency_id")
    private String agency;

    @Column(name = "hub_id")
    private String hub;

    private @Nullable String crossingPoint;
    private Instant occurredAt;
    private Instant recordedAt;
    private String registeredBy;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected Registration() {}

    Registration(Arrival arrival, @Nullable String crossingPoint, String registeredBy) {
        this.id = arrival.registrationId();
        this.agency = arrival.origin().agency();
        this.hub = arrival.origin().hub();
        this.crossingPoint = crossingPoint;
        this.occurredAt = arrival.origin().occurredAt();
        this.recordedAt = arrival.recordedAt();
        this.registeredBy = registeredBy;
    }

    public UUID id() {
        return id;
    }

    public String agency() {
        return agency;
    }

    public String hub() {
        return hub;
    }

    public @Nullable String crossingPoint() {
        return crossingPoint;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String registeredBy() {
        return registeredBy;
    }
}
