package org.bluedots.registration.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.registration.hub.Place;
import org.bluedots.registration.interview.InterviewEvent.UascInterviewOverdue;
import org.bluedots.registration.person.PersonRepository;

/// Says which children have waited for their interview for too long.
@ApplicationScoped
public class InterviewService {

    private final InterviewRounds rounds;
    private final PersonRepository people;
    private final Outbox outbox;
    private final Clock clock;

    InterviewService(InterviewRounds rounds, PersonRepository people, Outbox outbox, Clock clock) {
        this.rounds = rounds;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Looks at a hub's children: each is said once, and what was missed while nothing ran is said
    /// late. Must run in the scope of the hub.
    @Transactional
    public void look(Place place) {
        var now = clock.instant();
        var before = rounds.begin(place.hub(), now);
        if (!before.isBefore(now)) return;
        for (var child : rounds.overdue(place.hub(), before, now))
            outbox.publish(
                    people.get(child.personId()).origin(now),
                    List.of(new UascInterviewOverdue(child.personId(), child.dueAt(), now)));
        rounds.end(place.hub(), now);
    }
}
