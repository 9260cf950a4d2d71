package org.bluedots.referral.rerouting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.referral.drafting.OwnReferrals;
import org.bluedots.referral.queue.ReferralDetailView;
import org.bluedots.referral.queue.ReferralDetails;
import org.bluedots.referral.servicepoint.ServicePointRepository;

/// Another way, by somebody's decision.
@ApplicationScoped
public class ReroutingService {

    private final OwnReferrals own;
    private final ServicePointRepository servicePoints;
    private final Rerouting rerouting;
    private final ReferralDetails details;
    private final Clock clock;

    ReroutingService(
            OwnReferrals own,
            ServicePointRepository servicePoints,
            Rerouting rerouting,
            ReferralDetails details,
            Clock clock) {
        this.own = own;
        this.servicePoints = servicePoints;
        this.rerouting = rerouting;
        this.details = details;
        this.clock = clock;
    }

    /// The new referral; the old one is REROUTED and names it.
    @Transactional
    public ReferralDetailView reroute(UUID id, long version, Reroute wanted) {
        var referral = own.get(id, version);
        var to =
                servicePoints
                        .findByIdOptional(wanted.servicePointId())
                        .orElseThrow(() -> new InvalidInput("/servicePointId", "There is none."));
        return details.of(rerouting.reroute(referral, to, clock.instant()));
    }
}
