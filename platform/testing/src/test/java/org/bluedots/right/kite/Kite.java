package org.bluedots.right.kite;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/// A kite. It is on the ground until somebody flies it.
@Entity
public class Kite {

    @Id private UUID id;
    private KiteStatus status = KiteStatus.GROUNDED;

    public Kite(UUID id) {
        this.id = id;
    }

    protected Kite() {} // Hibernate

    public KiteEvent.KiteFlown fly(Instant now) {
        status = KiteStatus.FLYING;
        return new KiteEvent.KiteFlown(id, status, now);
    }

    UUID id() {
        return id;
    }

    KiteStatus status() {
        return status;
    }
}
