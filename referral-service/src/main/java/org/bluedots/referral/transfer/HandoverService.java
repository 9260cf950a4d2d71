package org.bluedots.referral.transfer;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.bluedots.referral.answer.RefuseReferral;
import org.bluedots.referral.journal.ReferralJournal;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.ReferralEvent;
import org.bluedots.referral.referral.ReferralStatus;
import org.bluedots.referral.subject.SubjectRepository;

/// What the receiver of a transfer does: it takes all cases over, or none. The lead moves with the
/// acceptance, in the same transaction, so that a case has one lead at any time.
@ApplicationScoped
public class HandoverService {

    private final Bundles bundles;
    private final ReferralJournal journal;
    private final SubjectRepository subjects;
    private final Clock clock;

    HandoverService(
            Bundles bundles, ReferralJournal journal, SubjectRepository subjects, Clock clock) {
        this.bundles = bundles;
        this.journal = journal;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Transactional
    public TransferView accept(UUID id) {
        return step(
                "accept-transfer",
                id,
                (referral, now) -> {
                    var events = new ArrayList<ReferralEvent>();
                    if (referral.steps().acknowledgedAt() == null)
                        events.addAll(referral.acknowledge(now));
                    events.addAll(referral.accept(now));
                    events.add(referral.takenOver(now));
                    return events;
                });
    }

    @Transactional
    public TransferView refuse(UUID id, RefuseReferral why) {
        why.check();
        return step(
                "refuse-transfer",
                id,
                (referral, now) -> referral.decline(why.reason(), why.text(), now));
    }

    private TransferView step(
            String action, UUID id, BiFunction<Referral, Instant, List<ReferralEvent>> what) {
        var now = clock.instant();
        for (var referral : bundles.received(id)) {
            var events = what.apply(referral, now);
            bundles.flush();
            journal.wrote(action, referral, now, events);
            if (referral.status() == ReferralStatus.ACCEPTED) lead(referral);
        }
        return bundles.view(id);
    }

    private void lead(Referral referral) {
        subjects.findByIdOptional(referral.need().subjectId())
                .ifPresent(subject -> subject.leadBy(requireNonNull(referral.route().toAgency())));
    }
}
