package org.bluedots.registration.protection;

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
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.staff.Clearance;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.person.PersonEvent;
import org.bluedots.registration.person.PersonLife;
import org.bluedots.registration.person.PersonRepository;
import org.bluedots.registration.person.PersonView;

/// Hides a person and shows them again. Who has no clearance could not undo it, and therefore does
/// not do it.
@ApplicationScoped
public class ProtectionService {

    private final PersonRepository people;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ProtectionService(PersonRepository people, Outbox outbox, Audit audit, Clock clock) {
        this.people = people;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /// From now on the person does not exist for staff without clearance (rule C9).
    @Transactional
    public PersonView protect(UUID id, long expected, Staff by) {
        return step("protect", id, expected, by, PersonLife::hide);
    }

    @Transactional
    public PersonView endProtection(UUID id, long expected, Staff by) {
        return step("end-protection", id, expected, by, PersonLife::show);
    }

    private PersonView step(
            String action,
            UUID id,
            long expected,
            Staff by,
            BiFunction<PersonLife, Instant, Optional<? extends PersonEvent>> step) {
        var person = people.get(id);
        if (by.clearance() != Clearance.PROTECTED)
            throw new RuleBroken(
                    RegistrationProblem.CLEARANCE_NEEDED, "Ask an officer who is cleared.");
        ExpectedVersion.check(expected, person.version());
        var now = clock.instant();
        var event = step.apply(person.life(), now);
        outbox.publish(person.origin(now), event.map(List::<PersonEvent>of).orElse(List.of()));
        audit.wrote(action, "person", id);
        people.flush();
        return PersonView.of(person);
    }
}
