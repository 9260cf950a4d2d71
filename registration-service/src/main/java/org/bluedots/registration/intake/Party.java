package org.bluedots.registration.intake;

import static org.bluedots.matching.person.PersonRecord.Relation.CHILD;
import static org.bluedots.matching.person.PersonRecord.Relation.SIBLING;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bluedots.matching.person.FoldedPerson;
import org.bluedots.matching.person.PersonRecord.Relative;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.registration.details.PersonDetails;
import org.bluedots.registration.intake.RegisterPerson.AccompaniedBy;
import org.bluedots.registration.person.Arrival;
import org.bluedots.registration.recognition.Traits;
import org.bluedots.registration.uasc.Accompaniment;
import org.bluedots.registration.uasc.Mandate;
import org.bluedots.registration.uasc.Relation;
import org.bluedots.registration.uasc.UascRule;
import org.jspecify.annotations.Nullable;

/// A party as understood: who is a child, who is with whom, and what follows from it.
final class Party {

    private static final int SMALL = 5;
    private static final int MANY_SMALL = 3;
    private static final int INFANT_MONTHS = 6;

    private final Arrival arrival;
    private final List<RegisterPerson> people;
    private final List<PersonDetails> details = new ArrayList<>();
    private final List<Boolean> children = new ArrayList<>();

    /// Refuses with 422 and the pointer of what contradicts itself.
    Party(Arrival arrival, List<RegisterPerson> people) {
        this.arrival = arrival;
        this.people = people;
        for (var i = 0; i < people.size(); i++) {
            var known = people.get(i).details("/people/" + i, arrival.day());
            details.add(known);
            children.add(known.birth().isChild(arrival.day(), arrival.ageOfMajority()));
        }
        checkHead();
        for (var i = 0; i < people.size(); i++) checkCompanion(i);
    }

    private void checkHead() {
        var heads = 0;
        for (var i = 0; i < people.size(); i++) {
            if (!people.get(i).isHead()) continue;
            var pointer = "/people/%d/head".formatted(i);
            if (++heads > 1) throw new InvalidInput(pointer, "A party has one head.");
            if (isChild(i) && children.contains(false))
                throw new InvalidInput(pointer, "A child is head only where nobody is of age.");
        }
    }

    private void checkCompanion(int i) {
        var with = people.get(i).accompaniedBy();
        if (with == null || with.relation() == Relation.NONE) return;
        var pointer = "/people/%d/accompaniedBy/person".formatted(i);
        if (with.person() >= people.size())
            throw new InvalidInput(pointer, "There is no such person in the party.");
        if (with.person() == i) throw new InvalidInput(pointer, "Nobody accompanies themselves.");
    }

    /// The people as they are compared with those who are registered.
    List<FoldedPerson> traits() {
        return IntStream.range(0, people.size())
                .mapToObj(i -> Traits.of("new " + i, details(i), family(i)))
                .toList();
    }

    private List<Relative> family(int one) {
        var family = new ArrayList<Relative>();
        var parent = parent(one);
        if (parent >= 0) {
            var sex = details(parent).sex();
            family.add(Traits.relative(Traits.parent(sex), details(parent)));
        }
        for (var other = 0; other < people.size(); other++) {
            if (other == one || parent(other) < 0) continue;
            if (parent(other) == one) family.add(Traits.relative(CHILD, details(other)));
            if (parent(other) == parent) family.add(Traits.relative(SIBLING, details(other)));
        }
        return family;
    }

    /// The place of the parent who is with this child, or -1.
    private int parent(int i) {
        var with = people.get(i).accompaniedBy();
        return with == null || with.relation() != Relation.PARENT ? -1 : with.person();
    }

    PersonDetails details(int i) {
        return details.get(i);
    }

    boolean isChild(int i) {
        return children.get(i);
    }

    /// Who is with the person; nobody, unless the request says so.
    Accompaniment accompaniment(int i) {
        var with = people.get(i).accompaniedBy();
        if (with == null) return Accompaniment.ALONE;
        return new Accompaniment(
                with.relation(),
                with.relation() != Relation.NONE && !isChild(with.person()),
                with.mandate() == null ? Mandate.NONE : with.mandate(),
                Boolean.TRUE.equals(with.mandateVerified()));
    }

    UascRule rule(int i) {
        return UascRule.of(isChild(i), accompaniment(i));
    }

    /// The only adult of the party, with three children under five or an infant under six months.
    boolean isLoneCaregiver(int i) {
        if (isChild(i) || children.stream().filter(child -> !child).count() != 1) return false;
        var day = arrival.day();
        var small = details.stream().filter(one -> one.birth().youngestAge(day) < SMALL).count();
        return small >= MANY_SMALL
                || details.stream()
                        .anyMatch(one -> one.birth().youngestMonths(day) < INFANT_MONTHS);
    }

    /// The declared head is, or may be, a child: nobody of age is there.
    boolean isChildHeaded() {
        return IntStream.range(0, people.size())
                .anyMatch(i -> people.get(i).isHead() && isChild(i));
    }

    boolean isInstitution() {
        return people.stream().map(RegisterPerson::accompaniedBy).anyMatch(Party::isInstitution);
    }

    private static boolean isInstitution(@Nullable AccompaniedBy with) {
        return with != null && with.relation() == Relation.INSTITUTION_REPRESENTATIVE;
    }
}
