package org.bluedots.referral.rerouting;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Set;
import org.bluedots.platform.inbox.EventConsumer;
import org.bluedots.platform.inbox.EventEnvelope;
import org.bluedots.referral.agreement.AgreementService;
import org.bluedots.referral.journal.ReferralClock;
import org.bluedots.referral.sharing.SharingService;

/// Listens to this service itself: a clock that was broken acts once, by the inbox, across all
/// replicas and restarts (ADR 0024).
@Singleton
class ReferralEventConsumer implements EventConsumer {

    private final SilenceService silence;
    private final SharingService sharing;
    private final ObjectMapper json;

    ReferralEventConsumer(SilenceService silence, SharingService sharing, ObjectMapper json) {
        this.silence = silence;
        this.sharing = sharing;
        this.json = json;
    }

    @Override
    public String name() {
        return "referral.clocks";
    }

    @Override
    public Set<String> topics() {
        return Set.of("bluedots.referral.v1", "bluedots.referral.protected.v1");
    }

    @Override
    public Set<String> types() {
        return Set.of(BrokenClock.TYPE);
    }

    @Override
    public void on(EventEnvelope event) {
        var broken = json.convertValue(event.data(), BrokenClock.class);
        if (broken.kind().equals(AgreementService.EXPIRY)) sharing.expire(broken.aggregateId());
        else silence.broken(broken.aggregateId(), ReferralClock.valueOf(broken.kind()));
    }
}
