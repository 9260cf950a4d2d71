package org.bluedots.referral.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Commands;
import org.bluedots.referral.code.TransferDocument;
import org.bluedots.referral.queue.ReferralDetailView;
import org.bluedots.referral.queue.ReferralDetails;
import org.bluedots.referral.subject.SubjectRepository;

/// Opens and rewrites referrals.
@ApplicationScoped
public class DraftingService {

    private final SubjectRepository subjects;
    private final OwnReferrals own;
    private final Drafts drafts;
    private final Commands commands;
    private final ReferralDetails details;
    private final Clock clock;

    DraftingService(
            SubjectRepository subjects,
            OwnReferrals own,
            Drafts drafts,
            Commands commands,
            ReferralDetails details,
            Clock clock) {
        this.subjects = subjects;
        this.own = own;
        this.drafts = drafts;
        this.commands = commands;
        this.details = details;
        this.clock = clock;
    }

    @Transactional
    public Receipt open(OpenReferral wanted, Command command, UUID id) {
        wanted.check();
        own.checkCleared(wanted.need());
        var outcome = commands.claim(command, id);
        if (outcome.replayed()) return new Receipt(details.of(own.get(outcome.id())), true);
        var subject = subjects.get(wanted.subjectId());
        var referral = drafts.open(id, subject, wanted, clock.instant());
        return new Receipt(details.of(referral), false);
    }

    /// @param replayed it had been opened by an earlier sending of the same command
    public record Receipt(ReferralDetailView referral, boolean replayed) {}

    /// One case of a transfer, whose command was claimed.
    ///
    /// @param bundle the transfer's id
    @Transactional
    public void openTransfer(
            UUID id, OpenReferral wanted, UUID bundle, Set<TransferDocument> checklist) {
        wanted.letter().check();
        var subject = subjects.get(wanted.subjectId());
        drafts.open(
                id,
                subject,
                wanted,
                clock.instant(),
                referral -> referral.because(null, null, bundle).handOver(checklist));
    }

    /// Before it is sent; what allowed the former version allows nothing any more.
    @Transactional
    public ReferralDetailView rewrite(UUID id, long version, OpenReferral wanted) {
        wanted.check();
        own.checkCleared(wanted.need());
        var referral = own.get(id, version);
        drafts.rewrite(referral, wanted, clock.instant());
        return details.of(referral);
    }

    /// Chooses the receiver, before it is sent.
    @Transactional
    public ReferralDetailView address(UUID id, long version, Address to) {
        var referral = own.get(id, version);
        drafts.address(referral, to.servicePointId(), clock.instant());
        return details.of(referral);
    }
}
