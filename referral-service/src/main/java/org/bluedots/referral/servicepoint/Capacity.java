package org.bluedots.referral.servicepoint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How much room a service point has, as it last said.
///
/// @param freePlaces null where it counts none
/// @param reportedAt null as long as it has said nothing
@Embeddable
public record Capacity(
        @Column(name = "capacity") @Enumerated(EnumType.STRING) Room room,
        @Nullable Integer freePlaces,
        @Nullable Instant reportedAt) {

    static final Capacity UNKNOWN = new Capacity(Room.OPEN, null, null);

    /// Whether it takes anybody now.
    public enum Room {
        OPEN,
        FULL,
        CLOSED
    }

    boolean takesSomebody() {
        return room == Room.OPEN && (freePlaces == null || freePlaces > 0);
    }
}
