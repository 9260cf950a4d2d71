package org.bluedots.registration.screening;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.codelist.CodeList;
import org.bluedots.registration.codelist.CodeLists;
import org.bluedots.registration.needs.Circle;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonRepository;

/// People and their screenings, as far as the caller may know of them.
@Singleton
class TraffickingRecords {

    private final PersonRepository people;
    private final TraffickingScreeningRepository screenings;
    private final CodeLists lists;

    TraffickingRecords(
            PersonRepository people, TraffickingScreeningRepository screenings, CodeLists lists) {
        this.people = people;
        this.screenings = screenings;
        this.lists = lists;
    }

    CodeList indicators() {
        return lists.current("trafficking-indicator");
    }

    Person person(UUID id) {
        return people.get(id);
    }

    /// Says the same whoever the person is, so that it tells nothing about them.
    void mayScreen(Person person, Staff by) {
        if (!Circle.PROTECTION.admits(by, person.uascStatus()))
            throw new RuleBroken(
                    RegistrationProblem.CLEARANCE_NEEDED,
                    "Ask a specialist or a child protection officer to screen.");
    }

    Optional<TraffickingScreening> latest(Person person, Staff by) {
        if (!Circle.PROTECTION.admits(by, person.uascStatus())) return Optional.empty();
        return screenings.latest(person.id());
    }

    TraffickingScreening get(UUID id) {
        return screenings.findByIdOptional(id).orElseThrow(() -> new NotFound("screening"));
    }

    void keep(TraffickingScreening screening) {
        screenings.persist(screening);
    }

    void flush() {
        people.flush();
    }
}
