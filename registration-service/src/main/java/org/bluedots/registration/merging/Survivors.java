package org.bluedots.registration.merging;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.bluedots.platform.outbox.DomainEvent;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonEvent;
import org.bluedots.registration.person.PersonState;
import org.bluedots.registration.standing.Moment;
import org.bluedots.registration.standing.Reviews;
import org.bluedots.registration.uasc.UascRule;
import org.bluedots.registration.uasc.UascStatus;

/// What a second record tells about the person who goes on: where they are, with whom, and how much
/// protection they need.
@Singleton
class Survivors {

    /// The most protective first: in doubt the child has nobody.
    private static final List<UascStatus> PROTECTIVE =
            List.of(
                    UascStatus.UNACCOMPANIED,
                    UascStatus.ACCOMPANIED_BY_THIRD_PARTY,
                    UascStatus.SEPARATED,
                    UascStatus.INSTITUTION_GROUP,
                    UascStatus.ACCOMPANIED,
                    UascStatus.NOT_A_CHILD);

    private final Reviews reviews;

    Survivors(Reviews reviews) {
        this.reviews = reviews;
    }

    Moment moment(Person person) {
        return reviews.moment(person);
    }

    /// The person is where they were met last, with whom they came there.
    List<DomainEvent> takeOver(Person survivor, Person gone, Moment moment) {
        var events = new ArrayList<DomainEvent>();
        if (isNewer(gone, survivor) && gone.life().wasPresent()) {
            if (PersonState.PRESENT.contains(survivor.life().state())) survivor.isAt(gone.hub());
            else if (survivor.life().state() != PersonState.CLOSED)
                events.add(survivor.arrive(gone.hub(), gone.registeredAt(), moment.now()));
            if (gone.groupId() != null) survivor.travelWith(gone.groupId());
        }
        if (survivor.groupId() == null) survivor.travelWith(gone.groupId());
        events.addAll(assess(survivor, stricter(survivor, gone), "MERGED_RECORDS", moment));
        return events;
    }

    /// Decides by that rule, and ranks anew in any case.
    List<PersonEvent> assess(Person person, UascRule rule, String evidence, Moment moment) {
        if (rule == person.uascRule()) return reviews.review(person, moment);
        return person.assess(rule, evidence, true, moment.today(), moment.now());
    }

    List<PersonEvent> review(Person person, Moment moment) {
        return reviews.review(person, moment);
    }

    private static boolean isNewer(Person one, Person other) {
        return one.registeredAt().isAfter(other.registeredAt());
    }

    private static UascRule stricter(Person survivor, Person gone) {
        var weaker = rank(gone) >= rank(survivor) || !survivor.uascStatus().isChild();
        return weaker ? survivor.uascRule() : gone.uascRule();
    }

    private static int rank(Person person) {
        return PROTECTIVE.indexOf(person.uascStatus());
    }
}
