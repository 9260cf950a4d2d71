package org.bluedots.registration.whereabouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Commands;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonView;
import org.bluedots.registration.reminder.Reminders;
import org.jspecify.annotations.Nullable;

/// People leave, arrive, come back, and sometimes disappear.
@ApplicationScoped
public class WhereaboutsService {

    /// The kind of reminder for somebody who is awaited.
    static final String ARRIVAL = "ARRIVAL";

    private static final Duration BEHIND = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final Journeys journeys;
    private final Reminders reminders;
    private final Commands commands;
    private final Audit audit;

    WhereaboutsService(Journeys journeys, Reminders reminders, Commands commands, Audit audit) {
        this.journeys = journeys;
        this.reminders = reminders;
        this.commands = commands;
        this.audit = audit;
    }

    /// Notes a departure. Whoever stays behind is looked at: a group that parts says so, a child
    /// whose adult leaves is alone.
    @Transactional
    public MovedView depart(Command command, Depart request) {
        var now = journeys.now();
        var left = notTooFar("/departedAt", request.departedAt(), now);
        var people = journeys.people(request.people());
        if (commands.claim(command, request.people().getFirst()).replayed())
            return MovedView.of(people);
        var destination = request.destination(left);
        if (destination.hub() != null) journeys.mustBeOfTheSameAgency(destination.hub(), people);
        for (var person : people) {
            journeys.publish(person, left, person.life().depart(destination, left, now));
            if (destination.expectedBy() != null)
                reminders.set(ARRIVAL, person.id(), person.agency(), destination.expectedBy());
        }
        journeys.part(people, destination.hub(), request.separationReason(), now);
        audit.wrote("depart", "person", request.people());
        journeys.flush();
        return MovedView.of(people);
    }

    /// Notes that people are here who were registered before: it is their registration that goes
    /// on, at this hub.
    @Transactional
    public MovedView arrive(Command command, Arrive request, Staff by) {
        var now = journeys.now();
        var came = notTooFar("/arrivedAt", request.arrivedAt(), now);
        if (!by.worksAt(request.hubId())) throw new NotFound("hub");
        var people = journeys.people(request.people());
        if (commands.claim(command, request.people().getFirst()).replayed())
            return MovedView.of(people);
        for (var person : people) {
            journeys.publish(person, came, person.arrive(request.hubId(), came, now));
            reminders.forget(ARRIVAL, person.id());
        }
        audit.wrote("arrive", "person", request.people());
        journeys.flush();
        return MovedView.of(people);
    }

    @Transactional
    public PersonView disappear(UUID id, Disappear request, long expected) {
        var now = journeys.now();
        var person = journeys.people(List.of(id)).getFirst();
        ExpectedVersion.check(expected, person.version());
        var seen = notTooFar("/lastSeenAt", request.lastSeenAt(), now);
        goMissing(person, seen, now);
        audit.wrote("disappear", "person", id);
        journeys.flush();
        return PersonView.of(person);
    }

    /// Somebody who was awaited did not come in time.
    @Transactional
    void didNotArrive(UUID id) {
        var now = journeys.now();
        var person = journeys.people(List.of(id)).getFirst();
        goMissing(person, person.life().since(), now);
        audit.wrote("did-not-arrive", "person", id);
    }

    private void goMissing(Person person, Instant lastSeen, Instant now) {
        reminders.forget(ARRIVAL, person.id());
        journeys.publish(person, now, person.goMissing(lastSeen, now));
        journeys.leaveBehind(List.of(person), now);
    }

    private static Instant notTooFar(String pointer, @Nullable Instant said, Instant now) {
        if (said == null) return now;
        if (said.isAfter(now.plus(AHEAD)) || said.isBefore(now.minus(BEHIND)))
            throw new InvalidInput(pointer, "At most 30 days ago and at most 5 minutes ahead.");
        return said;
    }
}
