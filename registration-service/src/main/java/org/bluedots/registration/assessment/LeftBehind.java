package org.bluedots.registration.assessment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.platform.profile.Profiles;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.registration.hub.Place;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonState;
import org.bluedots.registration.reminder.Reminders;
import org.bluedots.registration.uasc.Accompaniment;
import org.bluedots.registration.uasc.UascAssessment;
import org.bluedots.registration.uasc.UascRule;

/// Children whose adult is no longer there: alone, until somebody finds otherwise. Nobody has to
/// think of it.
@Singleton
public class LeftBehind {

    /// The kind of reminder, and what the finding rests on.
    static final String COMPANION_LEFT = "COMPANION_LEFT";

    private final AssessmentRecords records;
    private final Profiles profiles;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final Reminders reminders;

    LeftBehind(
            AssessmentRecords records,
            Profiles profiles,
            Outbox outbox,
            CurrentScope scope,
            Reminders reminders) {
        this.reminders = reminders;
        this.records = records;
        this.profiles = profiles;
        this.outbox = outbox;
        this.scope = scope;
    }

    /// Looks at every child at the hub that was with one of those who are gone and is not gone
    /// itself; a moment later once more with every clearance, for a child whom the caller may not
    /// see.
    public void look(List<Person> gone, Instant now) {
        lookNow(gone, now);
        for (var one : gone) reminders.set(COMPANION_LEFT, one.id(), one.agency(), now);
    }

    void lookNow(List<Person> gone, Instant now) {
        var ids = gone.stream().map(Person::id).collect(Collectors.toCollection(HashSet::new));
        for (var child : records.childrenWith(ids)) {
            if (isHere(child, ids)) isAlone(child, now);
        }
    }

    /// Looks at somebody who left the others: a child that was with one of them is with nobody now.
    public void lookAt(Person person, Instant now) {
        if (person.uascStatus().isChild() && records.hasCompanion(person.id()))
            isAlone(person, now);
    }

    private static boolean isHere(Person child, Set<UUID> gone) {
        return !gone.contains(child.id())
                && child.uascStatus().isChild()
                && PersonState.PRESENT.contains(child.life().state());
    }

    private void isAlone(Person child, Instant now) {
        var place = Place.of(profiles, child.hub());
        records.keep(
                new UascAssessment(
                        records.nextId(),
                        child.id(),
                        Accompaniment.ALONE,
                        null,
                        UascRule.ALONE,
                        new UascAssessment.Look(scope.get().actor(), now, false)));
        var today = LocalDate.ofInstant(now, place.zone());
        outbox.publish(
                child.origin(now), child.assess(UascRule.ALONE, COMPANION_LEFT, false, today, now));
    }
}
