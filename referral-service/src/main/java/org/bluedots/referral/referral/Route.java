package org.bluedots.referral.referral;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.referral.servicepoint.ServicePoint;

/// From which hub to which service point. The receiver's agency is kept as it was at the sending.
@Embeddable
public record Route(
        String fromAgency,
        String fromHub,
        String countryCode,
        UUID servicePointId,
        String toAgency) {

    public static Route of(Origin from, ServicePoint to) {
        return new Route(from.agency(), from.hub(), from.country(), to.id(), to.agency());
    }

    /// The sender's place, for events and clocks about the referral.
    public Origin origin(Instant when) {
        return new Origin(fromAgency, fromHub, countryCode, when);
    }
}
