package org.bluedots.referral.referral;

import java.time.Instant;
import java.util.UUID;
import org.bluedots.referral.referral.ReferralEvent.ReferralCancelled;
import org.bluedots.referral.referral.ReferralEvent.ReferralClosed;
import org.bluedots.referral.referral.ReferralEvent.ReferralDeclinedByClient;
import org.bluedots.referral.referral.ReferralEvent.ReferralHalted;
import org.bluedots.referral.referral.ReferralEvent.ReferralReturned;
import org.bluedots.referral.referral.ReferralEvent.ReferralRevoked;
import org.bluedots.referral.referral.ReferralEvent.ServiceUnavailable;

/// Ends that say all by themselves.
public enum Closing {
    /// The sender has seen what came of it.
    CLOSED,
    /// The receiver gives it back, or the sender takes back what was declined.
    RETURNED,
    /// Given up before it was sent.
    CANCELLED,
    /// Taken back by the sender.
    REVOKED,
    /// The consent that it rested on was withdrawn.
    HALTED,
    /// The person does not want it.
    DECLINED_BY_CLIENT,
    /// Nobody offers it.
    SERVICE_UNAVAILABLE;

    ReferralStatus status() {
        return ReferralStatus.valueOf(name());
    }

    ReferralEvent event(UUID id, Instant now) {
        return switch (this) {
            case CLOSED -> new ReferralClosed(id, now);
            case RETURNED -> new ReferralReturned(id, now);
            case CANCELLED -> new ReferralCancelled(id, now);
            case REVOKED -> new ReferralRevoked(id, now);
            case HALTED -> new ReferralHalted(id, now);
            case DECLINED_BY_CLIENT -> new ReferralDeclinedByClient(id, now);
            case SERVICE_UNAVAILABLE -> new ServiceUnavailable(id, now);
        };
    }
}
