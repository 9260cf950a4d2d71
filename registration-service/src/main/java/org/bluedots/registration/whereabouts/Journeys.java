package org.bluedots.registration.whereabouts;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.outbox.DomainEvent;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.platform.profile.Profiles;
import org.bluedots.registration.assessment.LeftBehind;
import org.bluedots.registration.hub.Place;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonRepository;
import org.bluedots.registration.travelgroup.Partings;
import org.bluedots.registration.travelgroup.SeparationReason;
import org.jspecify.annotations.Nullable;

/// Those who move, and what it means for those who do not.
@Singleton
class Journeys {

    private final PersonRepository people;
    private final Partings partings;
    private final LeftBehind leftBehind;
    private final Profiles profiles;
    private final Outbox outbox;
    private final Clock clock;

    Journeys(
            PersonRepository people,
            Partings partings,
            LeftBehind leftBehind,
            Profiles profiles,
            Outbox outbox,
            Clock clock) {
        this.people = people;
        this.partings = partings;
        this.leftBehind = leftBehind;
        this.profiles = profiles;
        this.outbox = outbox;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /// 404 if any of them is not there for the caller: nobody is moved along with a list.
    List<Person> people(List<UUID> ids) {
        return ids.stream().distinct().map(people::get).toList();
    }

    void mustBeOfTheSameAgency(String hub, List<Person> people) {
        var agency = Place.of(profiles, hub).agency();
        if (people.stream().anyMatch(person -> !person.agency().equals(agency)))
            throw new InvalidInput(
                    "/destinationHub", "Another agency's hub registers them itself.");
    }

    /// Says where groups part, and which children their adults leave behind.
    void part(List<Person> gone, @Nullable String to, @Nullable SeparationReason why, Instant now) {
        partings.part(gone, to, why, now);
        leaveBehind(gone, now);
    }

    void leaveBehind(List<Person> gone, Instant now) {
        leftBehind.look(gone, now);
    }

    void publish(Person person, Instant at, DomainEvent event) {
        outbox.publish(person.origin(at), event);
    }

    void flush() {
        people.flush();
    }
}
