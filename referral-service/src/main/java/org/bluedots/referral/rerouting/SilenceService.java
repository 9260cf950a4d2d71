package org.bluedots.referral.rerouting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.referral.code.Priority;
import org.bluedots.referral.code.ReferralType;
import org.bluedots.referral.gate.AgencyWide;
import org.bluedots.referral.journal.ReferralClock;
import org.bluedots.referral.journal.ReferralJournal;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.ReferralEvent;
import org.bluedots.referral.referral.ReferralRepository;
import org.bluedots.referral.servicepoint.ServicePoint;
import org.bluedots.referral.servicepoint.ServicePointRepository;

/// What silence leads to (domain page 06): the first deadline reminds the receiver, the second
/// escalates to the sender's side, the third proposes another service point; a P0 whose service
/// point has agreed on a fallback goes there by itself.
@ApplicationScoped
public class SilenceService {

    private final ReferralRepository referrals;
    private final ServicePointRepository servicePoints;
    private final Rerouting rerouting;
    private final ReferralJournal journal;
    private final AgencyWide rows;
    private final Clock clock;

    SilenceService(
            ReferralRepository referrals,
            ServicePointRepository servicePoints,
            Rerouting rerouting,
            ReferralJournal journal,
            AgencyWide rows,
            Clock clock) {
        this.referrals = referrals;
        this.servicePoints = servicePoints;
        this.rerouting = rerouting;
        this.journal = journal;
        this.rows = rows;
        this.clock = clock;
    }

    /// A clock of a referral was broken. The other kinds climb their chain and change nothing.
    @Transactional
    void broken(UUID id, ReferralClock kind) {
        rows.open();
        var found = referrals.findByIdOptional(id);
        if (found.isEmpty() || !found.get().status().isOpen()) return;
        var referral = found.get();
        var now = clock.instant();
        switch (kind) {
            case ACKNOWLEDGE -> tell("remind", referral, referral.remind(now), now);
            case ACCEPT -> tell("escalate", referral, referral.expire(now), now);
            case START -> goOn(referral, now);
            case NOTIFY, ASSESS, TRANSFER, STOP -> {} // the chain of escalation has been told
        }
    }

    private void goOn(Referral referral, Instant now) {
        var fallback = fallback(referral);
        if (referral.need().priority() == Priority.P0
                && referral.type() == ReferralType.SERVICE
                && fallback.isPresent()
                && rerouting.rerouteByItself(referral, fallback.get(), now)) return;
        rerouting.propose(referral, now);
    }

    private Optional<ServicePoint> fallback(Referral referral) {
        return Optional.ofNullable(referral.route().servicePointId())
                .flatMap(servicePoints::findByIdOptional)
                .map(ServicePoint::fallbackId)
                .flatMap(servicePoints::findByIdOptional);
    }

    private void tell(String action, Referral referral, List<ReferralEvent> events, Instant now) {
        if (!events.isEmpty()) journal.wrote(action, referral, now, events);
    }
}
