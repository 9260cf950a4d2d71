package org.bluedots.referral.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When each step was taken; null for one that was not. [Referral] alone writes it.
@Embeddable
public class Steps {

    @Column(updatable = false)
    private Instant occurredAt;

    @Column(updatable = false)
    private Instant openedAt;

    private @Nullable Instant sentAt;
    private @Nullable Instant deliveredAt;
    private @Nullable Instant acknowledgedAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant closedAt;
    private @Nullable Instant appointmentAt;
    private @Nullable Instant remindedAt;
    private @Nullable Instant escalatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected Steps() {}

    Steps(Instant occurredAt, Instant openedAt) {
        this.occurredAt = occurredAt;
        this.openedAt = openedAt;
    }

    /// When the fact became known at the hub, which for one that was offline is earlier.
    public Instant occurredAt() {
        return occurredAt;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public @Nullable Instant deliveredAt() {
        return deliveredAt;
    }

    public @Nullable Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    /// When the receiver was first with the person.
    public @Nullable Instant startedAt() {
        return startedAt;
    }

    /// Since when nobody has to act for the person through this referral.
    public @Nullable Instant closedAt() {
        return closedAt;
    }

    /// When the receiver expects the person.
    public @Nullable Instant appointmentAt() {
        return appointmentAt;
    }

    public @Nullable Instant remindedAt() {
        return remindedAt;
    }

    public @Nullable Instant escalatedAt() {
        return escalatedAt;
    }

    void sent(Instant at) {
        sentAt = at;
    }

    void delivered(Instant at) {
        deliveredAt = at;
    }

    void acknowledged(Instant at) {
        acknowledgedAt = at;
    }

    void accepted(Instant at) {
        acceptedAt = at;
    }

    void started(Instant at) {
        startedAt = at;
    }

    void closed(Instant at) {
        closedAt = at;
    }

    void expecting(@Nullable Instant at) {
        appointmentAt = at;
    }

    void reminded(Instant at) {
        remindedAt = at;
    }

    void escalated(Instant at) {
        escalatedAt = at;
    }
}
