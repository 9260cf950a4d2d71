package org.bluedots.referral.journal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.ReferralEvent;

/// Tells what happened to a referral to everyone who must know, in the use case's transaction:
/// other services, its clocks, partners, the audit.
@Singleton
public class ReferralJournal {

    private final Outbox outbox;
    private final ReferralClocks clocks;
    private final Partners partners;
    private final Audit audit;

    ReferralJournal(Outbox outbox, ReferralClocks clocks, Partners partners, Audit audit) {
        this.outbox = outbox;
        this.clocks = clocks;
        this.partners = partners;
        this.audit = audit;
    }

    /// @param action what somebody did, as the audit names it: `acknowledge`
    /// @param occurredAt when, possibly before now
    public void wrote(
            String action, Referral referral, Instant occurredAt, List<ReferralEvent> events) {
        outbox.publish(referral.origin(occurredAt), events);
        clocks.follow(referral, events, occurredAt);
        partners.tell(referral, events, occurredAt);
        audit.wrote(action, "referral", referral.id());
    }
}
