package org.bluedots.registration.needs;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.codelist.CodeLists;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonRepository;

/// People and their needs, as far as the caller may know of them. Asks the circle itself, although
/// the database hides the same rows.
@Singleton
class NeedRecords {

    private final PersonRepository people;
    private final SpecificNeedRepository needs;
    private final CodeLists lists;

    NeedRecords(PersonRepository people, SpecificNeedRepository needs, CodeLists lists) {
        this.people = people;
        this.needs = needs;
        this.lists = lists;
    }

    Person person(UUID id) {
        return people.get(id);
    }

    Known need(UUID id, Staff by) {
        var need = needs.get(id);
        var person = people.get(need.personId());
        if (!need.isKnownTo(by, person)) throw new NotFound("need");
        return new Known(need, person);
    }

    /// A need the caller may know of, and whose it is.
    record Known(SpecificNeed need, Person person) {}

    List<SpecificNeed> needsOf(Person person, Staff by) {
        return needs.of(person.id()).stream().filter(need -> need.isKnownTo(by, person)).toList();
    }

    /// Refuses an unknown code with 422, one outside of the caller's circles with 403 — whoever the
    /// person is, so that says nothing about them — and one that the person has with 409.
    void mayIdentify(String code, Person person, Staff by) {
        if (!lists.knows("specific-needs", code) && !lists.knows("urgent-sign", code))
            throw new InvalidInput(
                    "/code", "Take a code of the lists specific-needs or urgent-sign.");
        if (!Circle.of(code).admits(by, person.uascStatus()))
            throw new RuleBroken(
                    RegistrationProblem.CLEARANCE_NEEDED,
                    "/code",
                    "Ask a specialist or a child protection officer to take it down.");
    }

    void mustBeNew(String code, Person person) {
        if (needs.hasOpen(person.id(), code))
            throw new RuleBroken(
                    RegistrationProblem.NEED_ALREADY_IDENTIFIED,
                    "/code",
                    "Verify the one that is there, or end it first.");
    }

    void keep(SpecificNeed need) {
        needs.persist(need);
    }

    void flush() {
        needs.flush();
    }
}
