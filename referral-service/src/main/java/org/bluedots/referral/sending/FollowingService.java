package org.bluedots.referral.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.referral.drafting.OwnReferrals;
import org.bluedots.referral.journal.ReferralJournal;
import org.bluedots.referral.queue.ReferralDetailView;
import org.bluedots.referral.queue.ReferralDetails;
import org.bluedots.referral.referral.Closing;
import org.bluedots.referral.referral.ContactAttempt;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.ReferralEvent;

/// What the sender does with a referral besides sending it.
@ApplicationScoped
public class FollowingService {

    private final OwnReferrals own;
    private final ReferralJournal journal;
    private final ReferralDetails details;
    private final CurrentScope scope;
    private final Clock clock;

    FollowingService(
            OwnReferrals own,
            ReferralJournal journal,
            ReferralDetails details,
            CurrentScope scope,
            Clock clock) {
        this.own = own;
        this.journal = journal;
        this.details = details;
        this.scope = scope;
        this.clock = clock;
    }

    /// Ends it by the sender's decision.
    @Transactional
    public ReferralDetailView end(UUID id, long version, Closing how) {
        return step(how.name(), id, version, (referral, now) -> referral.end(how, now));
    }

    @Transactional
    public ReferralDetailView note(UUID id, long version, NoteAttempt attempt) {
        return step(
                "note-attempt",
                id,
                version,
                (referral, now) -> {
                    referral.note(
                            new ContactAttempt(
                                    now, attempt.via(), attempt.result(), scope.get().actor()));
                    return List.of();
                });
    }

    private ReferralDetailView step(
            String action,
            UUID id,
            long version,
            BiFunction<Referral, Instant, List<ReferralEvent>> what) {
        var referral = own.get(id, version);
        var now = clock.instant();
        var events = what.apply(referral, now);
        own.flush();
        journal.wrote(action, referral, now, events);
        return details.of(referral);
    }
}
