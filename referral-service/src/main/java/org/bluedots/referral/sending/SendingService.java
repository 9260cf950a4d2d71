package org.bluedots.referral.sending;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.referral.ReferralProblem;
import org.bluedots.referral.disclosure.Papers;
import org.bluedots.referral.drafting.OwnReferrals;
import org.bluedots.referral.gate.Gate;
import org.bluedots.referral.journal.ReferralJournal;
import org.bluedots.referral.queue.ReferralDetailView;
import org.bluedots.referral.queue.ReferralDetails;
import org.bluedots.referral.referral.Grounds.Basis;
import org.bluedots.referral.referral.Referral;
import org.jspecify.annotations.Nullable;

/// Hands a referral over. What is disclosed was read from registration just before, outside of the
/// transaction; what allows it is looked at again inside.
@ApplicationScoped
public class SendingService {

    private final OwnReferrals own;
    private final Gate gate;
    private final Papers papers;
    private final ReferralJournal journal;
    private final ReferralDetails details;
    private final Clock clock;

    SendingService(
            OwnReferrals own,
            Gate gate,
            Papers papers,
            ReferralJournal journal,
            ReferralDetails details,
            Clock clock) {
        this.own = own;
        this.gate = gate;
        this.papers = papers;
        this.journal = journal;
        this.details = details;
        this.clock = clock;
    }

    /// What is about to leave; refused unless it may.
    @Transactional
    public Referral prepare(UUID id, long version) {
        var referral = own.get(id, version);
        check(referral);
        return referral;
    }

    /// @param person the disclosed fields; null where none is of the person
    @Transactional
    public ReferralDetailView send(UUID id, long version, @Nullable JsonNode person) {
        var referral = own.get(id, version);
        check(referral);
        var now = clock.instant();
        var snapshot = person == null ? null : papers.sealSnapshot(id, person);
        var events = referral.send(snapshot, now);
        own.flush();
        journal.wrote("send", referral, now, events);
        return details.of(referral);
    }

    private void check(Referral referral) {
        if (referral.route().toAgency() == null)
            throw new RuleBroken(ReferralProblem.NO_RECEIVER, "Choose a service point first.");
        var now = clock.instant();
        var basis = referral.grounds().basis();
        if (basis == null || (basis == Basis.CONSENT && gate.consent(referral, now).isEmpty()))
            throw new RuleBroken(
                    ReferralProblem.CONSENT_REQUIRED,
                    "Ask for consent to what is disclosed, or propose an override.");
        if (!gate.isAgreed(referral, now))
            throw new RuleBroken(
                    ReferralProblem.DSA_MISSING,
                    "The two agencies first have to agree on sharing what is disclosed.");
    }
}
