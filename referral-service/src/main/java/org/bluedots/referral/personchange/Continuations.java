package org.bluedots.referral.personchange;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.bluedots.platform.given.Ids;
import org.bluedots.referral.code.ReferralReason;
import org.bluedots.referral.code.ReferralType;
import org.bluedots.referral.journal.ReferralJournal;
import org.bluedots.referral.referral.Need;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.ReferralRepository;
import org.bluedots.referral.referral.Route;
import org.bluedots.referral.subject.Subject;
import org.jspecify.annotations.Nullable;

/// Somebody leaves for another country while a referral is open: a draft proposes to carry it on
/// there. It needs a receiver of that country, and a consent that names it.
@Singleton
class Continuations {

    private final ReferralRepository referrals;
    private final ReferralJournal journal;
    private final Ids ids;
    private final Clock clock;

    Continuations(ReferralRepository referrals, ReferralJournal journal, Ids ids, Clock clock) {
        this.referrals = referrals;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    void propose(Subject subject, @Nullable String destination) {
        var now = clock.instant();
        var from = subject.origin(now).country();
        if (destination == null || destination.equals(Locale.of("", from).getISO3Country())) return;
        for (var open : referrals.openOn(subject.personId()))
            if (open.steps().sentAt() != null
                    && open.type() == ReferralType.SERVICE
                    && !referrals.isContinued(open.id())) carryOn(open, subject, now);
    }

    private void carryOn(Referral open, Subject subject, Instant now) {
        var need =
                new Need(
                        subject.personId(),
                        open.need().serviceType(),
                        ReferralReason.CONTINUATION_ELSEWHERE,
                        open.need().priority(),
                        open.need().guarded());
        var origin = subject.origin(now);
        var id = ids.next();
        var next =
                Referral.draft(
                                id,
                                referrals.nextCode(origin.country()),
                                ReferralType.SERVICE,
                                need,
                                Route.of(origin, null),
                                now)
                        .because(null, open.id(), null);
        referrals.persist(next);
        referrals.flush();
        journal.wrote("propose-continuation", next, now, next.opened());
    }
}
