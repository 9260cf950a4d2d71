package org.bluedots.referral.answer;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.referral.journal.ReferralJournal;
import org.bluedots.referral.queue.ReferralDetailView;
import org.bluedots.referral.queue.ReferralDetails;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.ReferralEvent;
import org.bluedots.referral.referral.ReferralRepository;

/// A step of the receiver: only what was sent to the caller's agency, only the version they read.
@Singleton
class Receiving {

    private final ReferralRepository referrals;
    private final ReferralJournal journal;
    private final ReferralDetails details;
    private final CurrentScope scope;
    private final Clock clock;

    Receiving(
            ReferralRepository referrals,
            ReferralJournal journal,
            ReferralDetails details,
            CurrentScope scope,
            Clock clock) {
        this.referrals = referrals;
        this.journal = journal;
        this.details = details;
        this.scope = scope;
        this.clock = clock;
    }

    ReferralDetailView step(
            String action,
            UUID id,
            long version,
            BiFunction<Referral, Instant, List<ReferralEvent>> what) {
        var now = clock.instant();
        var referral =
                referrals
                        .receivedBy(scope.get().agency(), id)
                        .orElseThrow(() -> new NotFound("referral"));
        ExpectedVersion.check(version, referral.version());
        var events = what.apply(referral, now);
        referrals.flush(); // the answer carries the new version
        journal.wrote(action, referral, now, events);
        return details.of(referral);
    }
}
