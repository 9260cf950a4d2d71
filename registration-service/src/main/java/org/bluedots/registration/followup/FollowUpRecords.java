package org.bluedots.registration.followup;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.platform.profile.Profiles;
import org.bluedots.registration.codelist.CodeLists;
import org.bluedots.registration.hub.Place;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonRepository;
import org.bluedots.registration.reminder.Reminders;

/// People, their follow-ups, and the reminders of their days.
@Singleton
class FollowUpRecords {

    /// The kind of reminder for a follow-up whose day has come.
    static final String FOLLOW_UP = "FOLLOW_UP";

    private final PersonRepository people;
    private final FollowUpRepository followUps;
    private final Reminders reminders;
    private final CodeLists lists;
    private final Profiles profiles;

    FollowUpRecords(
            PersonRepository people,
            FollowUpRepository followUps,
            Reminders reminders,
            CodeLists lists,
            Profiles profiles) {
        this.people = people;
        this.followUps = followUps;
        this.reminders = reminders;
        this.lists = lists;
        this.profiles = profiles;
    }

    Person person(UUID id) {
        return people.get(id);
    }

    FollowUp get(UUID id) {
        return followUps.get(id);
    }

    List<FollowUp> of(UUID personId) {
        return followUps.of(personId);
    }

    /// Refuses an unknown code and a day that is over.
    void check(RaiseFollowUp wanted, Person person, Instant now) {
        if (!lists.knows("follow-up", wanted.code()))
            throw new InvalidInput("/code", "Take a code of the list follow-up.");
        var today = LocalDate.ofInstant(now, Place.of(profiles, person.hub()).zone());
        if (wanted.dueOn().isBefore(today)) throw new InvalidInput("/dueOn", "That day is over.");
    }

    /// Keeps it, and remembers its day at the hub's midnight.
    void keep(FollowUp followUp, Person person) {
        followUps.persist(followUp);
        var zone = Place.of(profiles, person.hub()).zone();
        var due = followUp.dueOn().atStartOfDay(zone).toInstant();
        reminders.set(FOLLOW_UP, followUp.id(), person.agency(), due);
    }

    void settle(FollowUp followUp) {
        reminders.forget(FOLLOW_UP, followUp.id());
        followUps.flush();
    }
}
