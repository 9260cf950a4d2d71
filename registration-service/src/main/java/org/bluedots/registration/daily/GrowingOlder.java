package org.bluedots.registration.daily;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.registration.hub.Place;
import org.bluedots.registration.lapse.LapseService;
import org.bluedots.registration.person.PersonEvent;
import org.bluedots.registration.person.PersonEvent.PersonTurned18;
import org.bluedots.registration.person.PersonRepository;
import org.bluedots.registration.uasc.AgeLooks;
import org.bluedots.registration.uasc.UascRule;

/// What birthdays bring: some tiers depend on the age. Somebody who turns 18 is no child any more:
/// the question of who is responsible ends, and what others decided for the child is asked again.
@Singleton
class GrowingOlder {

    private static final String EVIDENCE = "TURNED_18";

    private final PersonRepository people;
    private final LapseService lapses;
    private final AgeLooks ages;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    GrowingOlder(
            PersonRepository people,
            LapseService lapses,
            AgeLooks ages,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.people = people;
        this.lapses = lapses;
        this.ages = ages;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /// Looks at the days after `before` up to `day`.
    void look(UUID id, Place place, LocalDate before, LocalDate day) {
        var person = people.get(id);
        var now = clock.instant();
        var events =
                new ArrayList<PersonEvent>(
                        person.growOlder(before, day, place.ageOfMajority(), now));
        if (events.isEmpty()) return;
        if (events.stream().anyMatch(PersonTurned18.class::isInstance)) {
            ages.keep(id, person.agency(), UascRule.OF_AGE, now);
            events.addAll(person.assess(UascRule.OF_AGE, EVIDENCE, false, day, now));
            lapses.reaskOnMajority(id);
        } else events.addAll(person.review(day, now));
        outbox.publish(person.origin(now), events);
        audit.wrote("grow-older", "person", id);
    }
}
