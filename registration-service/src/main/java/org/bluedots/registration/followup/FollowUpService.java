package org.bluedots.registration.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Commands;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.request.Page;
import org.bluedots.platform.staff.Staff;

/// Follow-ups of people: raised, due, removed.
@ApplicationScoped
public class FollowUpService {

    private final FollowUpRecords records;
    private final Commands commands;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    FollowUpService(
            FollowUpRecords records, Commands commands, Outbox outbox, Audit audit, Clock clock) {
        this.records = records;
        this.commands = commands;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /// Raises a follow-up, or recalls it when the same command was carried out before.
    @Transactional
    public Receipt raise(UUID personId, UUID id, Command command, RaiseFollowUp wanted, Staff by) {
        var person = records.person(personId);
        var now = clock.instant();
        records.check(wanted, person, now);
        var outcome = commands.claim(command, id);
        if (outcome.replayed())
            return new Receipt(FollowUpView.of(records.get(outcome.id())), true);
        var followUp = new FollowUp(outcome.id(), personId, wanted, by.id(), now);
        records.keep(followUp, person);
        outbox.publish(person.origin(now), followUp.raised());
        audit.wrote("raise-follow-up", "person", personId);
        return new Receipt(FollowUpView.of(followUp), false);
    }

    /// @param replayed it had been raised by an earlier sending of the same command
    public record Receipt(FollowUpView followUp, boolean replayed) {}

    @Transactional
    public Page<FollowUpView> of(UUID personId) {
        var person = records.person(personId);
        audit.read("see-follow-ups", "person", person.id());
        return new Page<>(records.of(personId).stream().map(FollowUpView::of).toList(), null);
    }

    @Transactional
    public FollowUpView remove(UUID id, RemoveFollowUp removal, long expected, Staff by) {
        var followUp = records.get(id);
        ExpectedVersion.check(expected, followUp.version());
        var person = records.person(followUp.personId());
        var now = clock.instant();
        outbox.publish(person.origin(now), followUp.remove(removal.reason(), by.id(), now));
        audit.wrote("remove-follow-up", "person", person.id());
        records.settle(followUp);
        return FollowUpView.of(followUp);
    }

    /// Its day has come.
    @Transactional
    public void due(UUID id) {
        var followUp = records.get(id);
        var person = records.person(followUp.personId());
        followUp.due().ifPresent(due -> outbox.publish(person.origin(clock.instant()), due));
    }
}
