package org.bluedots.registration.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Commands;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.consent.Consent;
import org.bluedots.registration.consent.ConsentEvent;
import org.bluedots.registration.consent.Giver.Withdrawer;
import org.bluedots.registration.person.Person;

/// Writes down what somebody answered, and that they changed their mind.
@ApplicationScoped
public class ConsentService {

    private final ConsentRecords records;
    private final AnswerReader reader;
    private final ConsentJournal journal;
    private final Commands commands;
    private final Clock clock;

    ConsentService(
            ConsentRecords records,
            AnswerReader reader,
            ConsentJournal journal,
            Commands commands,
            Clock clock) {
        this.records = records;
        this.reader = reader;
        this.journal = journal;
        this.commands = commands;
        this.clock = clock;
    }

    /// Records a consent or a refusal, or recalls it when the same command was carried out before.
    @Transactional
    public Receipt record(UUID personId, Command command, RecordConsent said, Staff by) {
        var subject = records.lock(personId);
        var outcome = commands.claim(command, records.nextId());
        if (outcome.replayed())
            return new Receipt(ConsentView.of(records.consent(outcome.id())), true);
        var answer = reader.read(outcome.id(), subject, said, by);
        var events = settle(subject, answer, said);
        records.keep(answer);
        journal.wrote("record-consent", answer.origin(answer.saidAt()), events);
        return new Receipt(ConsentView.of(answer), false);
    }

    /// @param replayed it had been recorded by an earlier sending of the same command
    public record Receipt(ConsentView consent, boolean replayed) {}

    private List<ConsentEvent> settle(Person subject, Consent answer, RecordConsent said) {
        var earlier = records.answersTo(said.question(subject.id()));
        var events = new ArrayList<ConsentEvent>();
        if (!reader.isChild(subject)) events.addAll(earlier.endThoseOfOthers(answer.saidAt()));
        earlier.admit(answer, said.changedCircumstance());
        events.addAll(earlier.settle(answer));
        return events;
    }

    /// Whoever gave it, or the person themselves, changed their mind.
    @Transactional
    public ConsentView withdraw(UUID id, WithdrawConsent withdrawal, long expected) {
        var consent = records.consent(id);
        ExpectedVersion.check(expected, consent.version());
        if (withdrawal.by() == Withdrawer.GIVER && consent.isOwn())
            throw new InvalidInput("/by", "The giver is the person: say SUBJECT.");
        var now = clock.instant();
        var withdrawn = consent.withdraw(withdrawal.by(), now);
        records.flush();
        journal.wrote("withdraw-consent", consent.origin(now), List.of(withdrawn));
        return ConsentView.of(consent);
    }
}
