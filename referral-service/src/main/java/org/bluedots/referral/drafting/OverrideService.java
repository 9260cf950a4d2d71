package org.bluedots.referral.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.referral.disclosure.Papers;
import org.bluedots.referral.queue.ReferralDetailView;
import org.bluedots.referral.queue.ReferralDetails;

/// Lets a referral pass without consent: one proposes it with a reason, another approves (rule C4).
@ApplicationScoped
public class OverrideService {

    private final OwnReferrals own;
    private final Drafts drafts;
    private final Papers papers;
    private final ReferralDetails details;
    private final CurrentScope scope;
    private final Clock clock;

    OverrideService(
            OwnReferrals own,
            Drafts drafts,
            Papers papers,
            ReferralDetails details,
            CurrentScope scope,
            Clock clock) {
        this.own = own;
        this.drafts = drafts;
        this.papers = papers;
        this.details = details;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public ReferralDetailView propose(UUID id, long version, ProposeOverride wanted) {
        var referral = own.get(id, version);
        var reason = papers.sealReason(id, wanted.reason());
        referral.proposeOverride(wanted.basis(), reason, scope.get().actor());
        drafts.told("propose-override", referral, List.of(), clock.instant());
        return details.of(referral);
    }

    @Transactional
    public ReferralDetailView approve(UUID id, long version) {
        var referral = own.get(id, version);
        var now = clock.instant();
        var events = referral.approveOverride(scope.get().actor(), now);
        drafts.told("approve-override", referral, events, now);
        return details.of(referral);
    }
}
