package org.bluedots.registration.bestinterests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Commands;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.profile.Profiles;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.asking.AskingPlace;
import org.bluedots.registration.asking.ConsentJournal;
import org.bluedots.registration.asking.ConsentRecords;
import org.bluedots.registration.asking.ConsentView;
import org.bluedots.registration.consent.Answer;
import org.bluedots.registration.consent.Consent;
import org.bluedots.registration.disclosure.DoNotDisclose;
import org.bluedots.registration.person.Person;

/// Decides in a child's best interests. The decision takes the place of every answer to the same
/// question, a dispute included.
@ApplicationScoped
public class BestInterestsService {

    private final ConsentRecords records;
    private final ConsentJournal journal;
    private final DoNotDisclose doNotDisclose;
    private final Commands commands;
    private final Profiles profiles;
    private final Clock clock;

    BestInterestsService(
            ConsentRecords records,
            ConsentJournal journal,
            DoNotDisclose doNotDisclose,
            Commands commands,
            Profiles profiles,
            Clock clock) {
        this.records = records;
        this.journal = journal;
        this.doNotDisclose = doNotDisclose;
        this.commands = commands;
        this.profiles = profiles;
        this.clock = clock;
    }

    /// Records a decision, or recalls it when the same command was carried out before.
    @Transactional
    public Receipt decide(UUID personId, Command command, DecideBestInterests decided, Staff by) {
        var child = records.lock(personId);
        var outcome = commands.claim(command, records.nextId());
        if (outcome.replayed())
            return new Receipt(ConsentView.of(records.consent(outcome.id())), true);
        var decision = decision(outcome.id(), child, decided, by);
        var events = records.answersTo(decided.question(personId)).settle(decision);
        records.keep(decision);
        journal.wrote("decide-best-interests", decision.origin(decision.saidAt()), events);
        return new Receipt(ConsentView.of(decision), false);
    }

    /// @param replayed it had been recorded by an earlier sending of the same command
    public record Receipt(ConsentView decision, boolean replayed) {}

    private Consent decision(UUID id, Person child, DecideBestInterests decided, Staff by) {
        var now = clock.instant();
        var place = AskingPlace.of(profiles, child);
        if (!place.isChild(child, now))
            throw new RuleBroken(
                    RegistrationProblem.NOT_A_CHILD, "Who is of age decides for themselves.");
        var question = decided.question(child.id());
        doNotDisclose.check(child.id(), question.grantee());
        var moment = new Answer.Moment(child.origin(now), now, by.id());
        var answer = new Answer(question, words(decided), moment);
        return switch (decided.outcome()) {
            case SHARE ->
                    Consent.given(
                            id,
                            answer,
                            place.expiry(decided.purpose(), now, decided.expiresAt(), now));
            case DO_NOT_SHARE -> Consent.refused(id, answer);
        };
    }

    private static Answer.Said words(DecideBestInterests decided) {
        var reason = decided.reason();
        return new Answer.Said(null, reason.basis(), null, null, reason, null, false);
    }
}
