package org.bluedots.registration.household;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.profile.Profiles;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.hub.Place;
import org.bluedots.registration.needs.SpecificNeedRepository;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonRepository;

/// Who may live in, and head, a household.
@Singleton
class Heads {

    /// Child-headed household, of the code list `specific-needs`.
    private static final String CHILD_HEADED = "SC-CH";

    private final PersonRepository people;
    private final HouseholdRepository households;
    private final SpecificNeedRepository needs;
    private final Profiles profiles;

    Heads(
            PersonRepository people,
            HouseholdRepository households,
            SpecificNeedRepository needs,
            Profiles profiles) {
        this.people = people;
        this.households = households;
        this.needs = needs;
        this.profiles = profiles;
    }

    /// A child is head only when somebody found that it is: the need says who looks after it.
    Household.Head head(Person person, Instant now) {
        var place = Place.of(profiles, person.hub());
        var today = LocalDate.ofInstant(now, place.zone());
        var child = person.isChild(today, place.ageOfMajority());
        if (child && !needs.hasOpen(person.id(), CHILD_HEADED))
            throw new RuleBroken(
                    RegistrationProblem.CHILD_IS_NO_HEAD,
                    "/headId",
                    "Take down the specific need SC-CH of the child first.");
        return new Household.Head(person.id(), child);
    }

    /// Somebody of the scope who lives in no household yet.
    Person newcomer(UUID personId, String pointer) {
        var person = people.get(personId);
        if (households.of(personId).isPresent())
            throw new RuleBroken(
                    RegistrationProblem.LIVES_ELSEWHERE,
                    pointer,
                    "The person belongs to a household; let them leave it first.");
        return person;
    }

    String countryOf(String hub) {
        return Place.of(profiles, hub).country();
    }

    Person person(UUID id) {
        return people.get(id);
    }
}
