package org.bluedots.registration.validity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.registration.person.PersonEvent;
import org.bluedots.registration.person.PersonLife;
import org.bluedots.registration.person.PersonRepository;
import org.bluedots.registration.person.PersonView;

/// Marks records that are not to be relied on, and takes the mark away.
@ApplicationScoped
public class ValidityService {

    private final PersonRepository people;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ValidityService(PersonRepository people, Outbox outbox, Audit audit, Clock clock) {
        this.people = people;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PersonView invalidate(UUID id, Invalidate request, long expected) {
        return step(
                "invalidate", id, expected, (life, now) -> life.invalidate(request.reason(), now));
    }

    @Transactional
    public PersonView validate(UUID id, long expected) {
        return step("validate", id, expected, PersonLife::validate);
    }

    private PersonView step(
            String action,
            UUID id,
            long expected,
            BiFunction<PersonLife, Instant, Optional<? extends PersonEvent>> step) {
        var person = people.get(id);
        ExpectedVersion.check(expected, person.version());
        var now = clock.instant();
        var event = step.apply(person.life(), now);
        outbox.publish(person.origin(now), event.map(List::<PersonEvent>of).orElse(List.of()));
        audit.wrote(action, "person", id);
        people.flush();
        return PersonView.of(person);
    }
}
