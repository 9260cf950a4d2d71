package org.bluedots.referral.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.referral.servicepoint.ServicePoint;
import org.jspecify.annotations.Nullable;

/// From which hub to which service point. The receiver's agency is kept as it was at the sending.
///
/// @param servicePointId null, like `toAgency`, as long as nobody has chosen a receiver
@Embeddable
public record Route(
        @Column(updatable = false) String fromAgency,
        @Column(updatable = false) String fromHub,
        @Column(updatable = false) String countryCode,
        @Nullable UUID servicePointId,
        @Nullable String toAgency) {

    public static Route of(Origin from, @Nullable ServicePoint to) {
        var open = new Route(from.agency(), from.hub(), from.country(), null, null);
        return to == null ? open : open.to(to);
    }

    Route to(ServicePoint point) {
        return new Route(fromAgency, fromHub, countryCode, point.id(), point.agency());
    }

    /// The sender's place, for events and clocks about an open referral.
    public Origin origin(Instant when) {
        return new Origin(fromAgency, fromHub, countryCode, when);
    }

    /// Nobody outside of the sender's agency takes part.
    public boolean staysInside() {
        return fromAgency.equals(toAgency);
    }
}
