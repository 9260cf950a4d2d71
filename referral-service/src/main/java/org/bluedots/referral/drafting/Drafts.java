package org.bluedots.referral.drafting;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.referral.ReferralProblem;
import org.bluedots.referral.disclosure.Papers;
import org.bluedots.referral.gate.Gate;
import org.bluedots.referral.journal.ReferralJournal;
import org.bluedots.referral.referral.Need;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.ReferralEvent;
import org.bluedots.referral.referral.ReferralRepository;
import org.bluedots.referral.referral.Route;
import org.bluedots.referral.servicepoint.ServicePoint;
import org.bluedots.referral.servicepoint.ServicePointRepository;
import org.bluedots.referral.subject.Subject;
import org.jspecify.annotations.Nullable;

/// Referrals that are being written. Whatever is written passes the gate at once: it is ready, or
/// it waits for consent, or it still needs a receiver.
@Singleton
class Drafts {

    private final ReferralRepository referrals;
    private final ServicePointRepository servicePoints;
    private final Gate gate;
    private final Papers papers;
    private final ReferralJournal journal;

    Drafts(
            ReferralRepository referrals,
            ServicePointRepository servicePoints,
            Gate gate,
            Papers papers,
            ReferralJournal journal) {
        this.referrals = referrals;
        this.servicePoints = servicePoints;
        this.gate = gate;
        this.papers = papers;
        this.journal = journal;
    }

    Referral open(UUID id, Subject subject, OpenReferral wanted, Instant now) {
        return open(id, subject, wanted, now, referral -> {});
    }

    /// @param with what else is written before it is kept
    Referral open(
            UUID id, Subject subject, OpenReferral wanted, Instant now, Consumer<Referral> with) {
        var point = servicePoint(wanted.servicePointId());
        var need = wanted.need().of(subject.personId()).guardedIf(subject.isHidden());
        refuseASecond(need, wanted, point);
        var origin = subject.origin(now);
        var referral =
                Referral.draft(
                        id,
                        referrals.nextCode(origin.country()),
                        wanted.type(),
                        need,
                        Route.of(origin, point),
                        now);
        referral.write(need, wanted.fields(), wanted.letter().sealed(id, papers));
        with.accept(referral);
        referrals.persist(referral);
        var events = new ArrayList<>(referral.opened());
        events.addAll(gate.pass(referral, now));
        told("open", referral, events, now);
        return referral;
    }

    /// The person and the type stay; everything else is as if it had been written so at first.
    void rewrite(Referral referral, OpenReferral wanted, Instant now) {
        if (!wanted.subjectId().equals(referral.need().subjectId()))
            throw new InvalidInput("/subjectId", "Open another referral for another person.");
        var need = wanted.need().guardedIf(referral.need().guarded());
        referral.write(need, wanted.fields(), wanted.letter().sealed(referral.id(), papers));
        var point = servicePoint(wanted.servicePointId());
        if (point != null) referral.address(point);
        told("rewrite", referral, gate.pass(referral, now), now);
    }

    void address(Referral referral, UUID servicePointId, Instant now) {
        referral.address(requireServicePoint(servicePointId));
        told("address", referral, gate.pass(referral, now), now);
    }

    private @Nullable ServicePoint servicePoint(@Nullable UUID id) {
        return id == null ? null : requireServicePoint(id);
    }

    private ServicePoint requireServicePoint(UUID id) {
        return servicePoints
                .findByIdOptional(id)
                .orElseThrow(() -> new InvalidInput("/servicePointId", "There is none."));
    }

    /// The database holds the same by a unique key.
    private void refuseASecond(Need need, OpenReferral wanted, @Nullable ServicePoint point) {
        if (point == null) return;
        if (referrals.isOpen(need.subjectId(), need.serviceType(), point.agency(), wanted.type()))
            throw new RuleBroken(
                    ReferralProblem.REFERRAL_EXISTS, "Follow the one that is open, or revoke it.");
    }

    void told(String action, Referral referral, List<ReferralEvent> events, Instant now) {
        referrals.flush(); // the answer carries the new version
        journal.wrote(action, referral, now, events);
    }
}
