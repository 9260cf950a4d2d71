package org.bluedots.referral.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.bluedots.platform.deadline.DeadlineService;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.staff.CurrentStaff;
import org.bluedots.referral.journal.ReferralJournal;
import org.bluedots.referral.queue.ReferralDetailView;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.ReferralEvent;
import org.bluedots.referral.referral.ReferralRepository;

/// The receiver's steps. Each needs the version the receiver read: a correction that came in
/// between is read before it is answered.
@ApplicationScoped
class AnswerService {

    private final ReferralRepository referrals;
    private final ReferralJournal journal;
    private final DeadlineService deadlines;
    private final CurrentStaff staff;
    private final Clock clock;

    AnswerService(
            ReferralRepository referrals,
            ReferralJournal journal,
            DeadlineService deadlines,
            CurrentStaff staff,
            Clock clock) {
        this.referrals = referrals;
        this.journal = journal;
        this.deadlines = deadlines;
        this.staff = staff;
        this.clock = clock;
    }

    @Transactional
    public ReferralDetailView confirmDelivery(UUID id, long version) {
        return answer("confirm-delivery", id, version, Referral::deliver);
    }

    @Transactional
    public ReferralDetailView acknowledge(UUID id, long version) {
        return answer("acknowledge", id, version, Referral::acknowledge);
    }

    @Transactional
    public ReferralDetailView accept(UUID id, long version) {
        return answer("accept", id, version, Referral::accept);
    }

    @Transactional
    public ReferralDetailView start(UUID id, long version) {
        return answer("start", id, version, Referral::start);
    }

    @Transactional
    public ReferralDetailView refuse(UUID id, long version, RefuseReferral why) {
        why.check();
        return answer(
                "refuse",
                id,
                version,
                (referral, now) -> referral.decline(why.reason(), why.text(), now));
    }

    @Transactional
    public ReferralDetailView complete(UUID id, long version, CompleteReferral what) {
        return answer(
                "complete", id, version, (referral, now) -> referral.complete(what.outcome(), now));
    }

    private ReferralDetailView answer(
            String action,
            UUID id,
            long version,
            BiFunction<Referral, Instant, List<ReferralEvent>> step) {
        var now = clock.instant();
        var referral =
                referrals
                        .receivedBy(staff.get().agency(), id)
                        .orElseThrow(() -> new NotFound("referral"));
        ExpectedVersion.check(version, referral.version());
        var events = step.apply(referral, now);
        referrals.flush(); // the answer carries the new version
        journal.wrote(action, referral, now, events);
        return ReferralDetailView.of(referral, deadlines.of(id));
    }
}
