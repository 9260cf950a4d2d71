package org.bluedots.registration.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Commands;
import org.bluedots.platform.outbox.DomainEvent;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.request.Page;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.standing.Moment;
import org.bluedots.registration.standing.Reviews;

/// Identifies, verifies and ends needs; the tier follows at once.
@ApplicationScoped
public class NeedService {

    private final NeedRecords records;
    private final Reviews reviews;
    private final Commands commands;
    private final Outbox outbox;
    private final Audit audit;
    private final Ids ids;

    NeedService(
            NeedRecords records,
            Reviews reviews,
            Commands commands,
            Outbox outbox,
            Audit audit,
            Ids ids) {
        this.records = records;
        this.reviews = reviews;
        this.commands = commands;
        this.outbox = outbox;
        this.audit = audit;
        this.ids = ids;
    }

    /// Identifies a need, or recalls it when the same command was carried out before.
    @Transactional
    public Receipt identify(UUID personId, Command command, IdentifyNeed seen, Staff by) {
        var person = records.person(personId);
        var moment = reviews.moment(person);
        records.mayIdentify(seen.code(), person, by);
        var period = seen.period(moment);
        var outcome = commands.claim(command, ids.next());
        if (outcome.replayed())
            return new Receipt(NeedView.of(records.need(outcome.id(), by).need()), true);
        records.mustBeNew(seen.code(), person);
        var need = new SpecificNeed(outcome.id(), personId, seen.code(), period, by, moment.now());
        records.keep(need);
        need.weighOn(person);
        var tierChange = reviews.review(person, moment);
        publish(person, moment, need.identified(person), tierChange);
        audit.wrote("identify-need", "person", personId);
        records.flush();
        return new Receipt(NeedView.of(need), false);
    }

    /// @param replayed the need had been identified by an earlier sending of the same command
    public record Receipt(NeedView need, boolean replayed) {}

    /// A person's needs, the ended ones too, as far as the caller may know of them.
    @Transactional
    public Page<NeedView> of(UUID personId, Staff by) {
        var person = records.person(personId);
        var known = records.needsOf(person, by).stream().map(NeedView::of).toList();
        audit.read("see-needs", "person", personId);
        return new Page<>(known, null);
    }

    @Transactional
    public NeedView verify(UUID id, long expected, Staff by) {
        var known = records.need(id, by);
        ExpectedVersion.check(expected, known.need().version());
        known.need().verify(by, reviews.moment(known.person()).now());
        audit.wrote("verify-need", "person", known.person().id());
        records.flush();
        return NeedView.of(known.need());
    }

    @Transactional
    public NeedView end(UUID id, EndNeed end, long expected, Staff by) {
        var known = records.need(id, by);
        var need = known.need();
        var person = known.person();
        ExpectedVersion.check(expected, need.version());
        var moment = reviews.moment(person);
        need.end(end.reason(), by, moment.now());
        person.risk().ended(need.id());
        var tierChange = reviews.review(person, moment);
        publish(person, moment, need.removed(person, moment.now()), tierChange);
        audit.wrote("end-need", "person", person.id());
        records.flush();
        return NeedView.of(need);
    }

    private void publish(
            Person person, Moment moment, NeedEvent what, List<? extends DomainEvent> then) {
        var events = new ArrayList<DomainEvent>(then);
        events.addFirst(what);
        outbox.publish(person.origin(moment.now()), events);
    }
}
