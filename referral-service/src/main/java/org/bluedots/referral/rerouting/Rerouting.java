package org.bluedots.referral.rerouting;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bluedots.platform.given.Ids;
import org.bluedots.referral.disclosure.DisclosedField;
import org.bluedots.referral.disclosure.Papers;
import org.bluedots.referral.finding.FindingService;
import org.bluedots.referral.gate.Gate;
import org.bluedots.referral.journal.ReferralJournal;
import org.bluedots.referral.referral.Letter;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.ReferralEvent;
import org.bluedots.referral.referral.ReferralRepository;
import org.bluedots.referral.referral.ReferralStatus;
import org.bluedots.referral.referral.Route;
import org.bluedots.referral.servicepoint.ServiceNeed;
import org.bluedots.referral.servicepoint.ServicePoint;
import org.jspecify.annotations.Nullable;

/// Makes the referral that carries a need on, and says where it could go.
@Singleton
class Rerouting {

    private final ReferralRepository referrals;
    private final FindingService finding;
    private final Gate gate;
    private final Papers papers;
    private final ReferralJournal journal;
    private final Ids ids;

    Rerouting(
            ReferralRepository referrals,
            FindingService finding,
            Gate gate,
            Papers papers,
            ReferralJournal journal,
            Ids ids) {
        this.referrals = referrals;
        this.finding = finding;
        this.gate = gate;
        this.papers = papers;
        this.journal = journal;
        this.ids = ids;
    }

    /// The best other one for what is asked, by what a referral knows of the person.
    Optional<ServicePoint> alternative(Referral referral) {
        var route = referral.route();
        var need =
                new ServiceNeed(
                        referral.need().serviceType(),
                        route.countryCode(),
                        null,
                        null,
                        null,
                        null,
                        false);
        var tried = route.servicePointId();
        return finding.best(need, route.fromAgency(), tried == null ? Set.of() : Set.of(tried));
    }

    void propose(Referral referral, Instant now) {
        alternative(referral)
                .ifPresent(
                        point -> tell("propose", referral, referral.propose(point.id(), now), now));
    }

    /// Carries the need on to another service point. It passes the gate anew: ready, or waiting.
    Referral reroute(Referral referral, ServicePoint to, Instant now) {
        var next = draft(referral, to, now);
        tell("reroute", referral, referral.rerouteTo(next.id(), now), now);
        // the first has ended by now: two open ones to one agency would be one too many
        referrals.persist(next);
        var events = new ArrayList<>(next.opened());
        events.addAll(gate.pass(next, now));
        tell("open", next, events, now);
        return next;
    }

    /// Without a human: to a fallback that was agreed on beforehand, under an agreement and a
    /// consent that cover it, with what had been disclosed. False where any of that is missing.
    boolean rerouteByItself(Referral referral, ServicePoint fallback, Instant now) {
        if (!referral.status().canBecome(ReferralStatus.REROUTED)) return false;
        var next = draft(referral, fallback, now);
        if (gate.consent(next, now).isEmpty() || !gate.isAgreed(next, now)) return false;
        var snapshot = snapshot(referral, next.id());
        if (snapshot == null && tellsOfThePerson(next)) return false;
        tell("reroute", referral, referral.rerouteTo(next.id(), now), now);
        referrals.persist(next);
        var events = new ArrayList<>(next.opened());
        events.addAll(gate.pass(next, now));
        events.addAll(next.send(snapshot, now));
        tell("open", next, events, now);
        return true;
    }

    private Referral draft(Referral referral, ServicePoint to, Instant now) {
        var id = ids.next();
        var origin = referral.route().origin(now);
        var next =
                Referral.draft(
                                id,
                                referrals.nextCode(origin.country()),
                                referral.type(),
                                referral.need(),
                                Route.of(origin, to),
                                now)
                        .because(null, referral.id(), null);
        next.write(referral.need(), referral.disclosed(), letter(referral, id));
        return next;
    }

    /// The same words, sealed for their new place.
    private Letter letter(Referral referral, UUID id) {
        var letter = referral.letter();
        var brief = letter.brief();
        if (brief == null) return letter;
        return letter.withWords(papers.sealBrief(id, papers.openBrief(referral.id(), brief)));
    }

    private @Nullable String snapshot(Referral referral, UUID id) {
        var sealed = referral.snapshot();
        if (sealed == null) return null;
        return papers.sealSnapshot(id, papers.openSnapshot(referral.id(), sealed));
    }

    private static boolean tellsOfThePerson(Referral referral) {
        return referral.disclosed().stream().anyMatch(DisclosedField::isOfThePerson);
    }

    private void tell(String action, Referral referral, List<ReferralEvent> events, Instant now) {
        referrals.flush();
        if (!events.isEmpty()) journal.wrote(action, referral, now, events);
    }
}
