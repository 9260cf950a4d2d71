package org.bluedots.referral.journal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bluedots.referral.delivery.Deliveries;
import org.bluedots.referral.delivery.Notice;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.ReferralEvent;
import org.bluedots.referral.referral.ReferralRepository;
import org.bluedots.referral.webhook.WebhookTypes;

/// Tells the webhooks of the agencies that take part.
@Singleton
class Partners {

    private final Deliveries deliveries;
    private final ReferralRepository referrals;

    Partners(Deliveries deliveries, ReferralRepository referrals) {
        this.deliveries = deliveries;
        this.referrals = referrals;
    }

    void tell(Referral referral, List<ReferralEvent> events, Instant occurredAt) {
        if (events.isEmpty()) return;
        referrals.flush(); // they are told the version that it has from now on
        var status = referral.status().name();
        for (var event : events)
            deliveries.add(
                    agencies(referral),
                    referral.origin(occurredAt),
                    new Notice(WebhookTypes.of(event), referral.id(), status, referral.version()));
    }

    /// The receiver knows nothing of what was not sent to it.
    private static Set<String> agencies(Referral referral) {
        var agencies = new HashSet<>(Set.of(referral.route().fromAgency()));
        var receiver = referral.route().toAgency();
        if (receiver != null && referral.steps().sentAt() != null) agencies.add(receiver);
        return agencies;
    }
}
