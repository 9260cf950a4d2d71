package org.bluedots.registration.duplicate;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonRepository;
import org.bluedots.registration.recognition.Recognition.Likely;
import org.bluedots.registration.recognition.Recorded;
import org.bluedots.registration.reminder.Reminders;
import org.bluedots.registration.uasc.UascStatus;

/// Writes down that two records may be one person, once for each pair.
@Singleton
public class Detection {

    /// The kind of reminder for a pair that has to be looked at again.
    public static final String REMINDER = "DUPLICATE";

    private final DuplicateRepository candidates;
    private final PersonRepository people;
    private final Reminders reminders;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    Detection(
            DuplicateRepository candidates,
            PersonRepository people,
            Reminders reminders,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.candidates = candidates;
        this.people = people;
        this.reminders = reminders;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    void note(Recorded one, Likely other) {
        var pair = Pair.of(one.id(), other.id());
        var likelihood = Likelihood.of(other.match());
        candidates
                .of(pair)
                .ifPresentOrElse(
                        known -> known.compareAgain(likelihood),
                        () -> detect(one.id(), pair, likelihood));
    }

    private void detect(UUID id, Pair pair, Likelihood likelihood) {
        var person = people.findById(id);
        var other = people.findById(pair.other(id));
        var now = clock.instant();
        var alone = isAlone(person) || isAlone(other);
        var found = new DuplicateCandidate(ids.next(), pair, likelihood, alone, person.origin(now));
        candidates.persist(found);
        remind(found);
        if (!person.life().isHidden() && !other.life().isHidden())
            outbox.publish(person.origin(now), found.detected());
    }

    private static boolean isAlone(Person person) {
        return person.uascStatus() == UascStatus.UNACCOMPANIED
                || person.uascStatus() == UascStatus.SEPARATED;
    }

    /// When it has to be looked at again: when a postponement ends, or when it should be decided.
    public void remind(DuplicateCandidate candidate) {
        var due = Optional.ofNullable(candidate.postponedUntil()).orElse(candidate.dueAt());
        var then = due.isAfter(clock.instant()) ? due : next();
        reminders.set(REMINDER, candidate.id(), candidate.agency(), then);
    }

    private Instant next() {
        return clock.instant().plus(DuplicateCandidate.WITH_CHILD_ALONE);
    }
}
