package org.bluedots.registration.intake;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.outbox.DomainEvent;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.details.PersonDetails;
import org.bluedots.registration.document.PersonDocument;
import org.bluedots.registration.intake.RegisterPerson.AccompaniedBy;
import org.bluedots.registration.person.Arrival;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.travelgroup.FamilyTokens;
import org.bluedots.registration.travelgroup.GroupKind;
import org.bluedots.registration.travelgroup.GroupMember;
import org.bluedots.registration.travelgroup.TravelGroup;
import org.bluedots.registration.uasc.Relation;
import org.bluedots.registration.uasc.UascAssessment;
import org.jspecify.annotations.Nullable;

/// Turns an understood party into people, a group, first assessments and their events.
@Singleton
class Desk {

    private final PartyRecords records;
    private final CaseCodes caseCodes;
    private final FamilyTokens familyTokens;
    private final Outbox outbox;
    private final Audit audit;
    private final Ids ids;

    Desk(
            PartyRecords records,
            CaseCodes caseCodes,
            FamilyTokens familyTokens,
            Outbox outbox,
            Audit audit,
            Ids ids) {
        this.records = records;
        this.caseCodes = caseCodes;
        this.familyTokens = familyTokens;
        this.outbox = outbox;
        this.audit = audit;
        this.ids = ids;
    }

    boolean knows(UUID registrationId) {
        return records.knows(registrationId);
    }

    /// The registration as it stands now, to somebody who may still see it.
    RegistrationView recall(UUID registrationId) {
        return records.recall(registrationId);
    }

    RegistrationView takeIn(Arrival arrival, RegisterParty request, Staff by) {
        var party = new Party(arrival, request.people());
        var people = people(arrival, request, party);
        var group = group(arrival, request, party, people);
        var assessments = assessments(arrival, request, party, people, by);
        var registration = new Registration(arrival, request.crossingPoint(), by.id());
        var events = events(arrival, party, people, group);
        records.save(registration, people, group, assessments);
        var taken = new PersonDocument.Step(by.id(), arrival.recordedAt());
        for (var i = 0; i < people.size(); i++)
            records.keepPapers(people.get(i).id(), request.people().get(i), taken);
        outbox.publish(arrival.origin(), events);
        audit.wrote("register", "person", people.stream().map(Person::id).toList());
        return RegistrationView.of(arrival.registrationId(), people, group);
    }

    private List<Person> people(Arrival arrival, RegisterParty request, Party party) {
        return IntStream.range(0, request.people().size())
                .mapToObj(i -> person(arrival, request.people().get(i), i, party.details(i)))
                .toList();
    }

    private Person person(Arrival arrival, RegisterPerson said, int position, PersonDetails known) {
        var id = idOf(said);
        var code = caseCodes.next(arrival.origin().country());
        return new Person(id, code, position, arrival, records.sealed(id, said, known));
    }

    private UUID idOf(RegisterPerson person) {
        var minted = person.id();
        return minted == null ? ids.next() : minted;
    }

    private List<DomainEvent> events(
            Arrival arrival, Party party, List<Person> people, Optional<TravelGroup> group) {
        var events = new ArrayList<DomainEvent>();
        for (var i = 0; i < people.size(); i++) {
            var lone = party.isLoneCaregiver(i);
            events.addAll(people.get(i).register(party.rule(i), lone, arrival.day()));
        }
        group.map(TravelGroup::formed).ifPresent(events::add);
        return events;
    }

    private Optional<TravelGroup> group(
            Arrival arrival, RegisterParty request, Party party, List<Person> people) {
        var groupId = arrival.groupId();
        if (groupId == null) return Optional.empty();
        var members =
                IntStream.range(0, people.size())
                        .mapToObj(i -> member(request, people, i))
                        .toList();
        return Optional.of(
                new TravelGroup(
                        groupId,
                        arrival.registrationId(),
                        arrival.origin(),
                        party.isInstitution() ? GroupKind.INSTITUTION : GroupKind.PARTY,
                        familyTokens.next(),
                        new TravelGroup.Company(
                                head(request, people), party.isChildHeaded(), members)));
    }

    private static GroupMember member(RegisterParty request, List<Person> people, int i) {
        var with = request.people().get(i).accompaniedBy();
        return new GroupMember(
                people.get(i).id(), companion(with, people), with == null ? null : with.relation());
    }

    private static @Nullable UUID companion(@Nullable AccompaniedBy with, List<Person> people) {
        if (with == null || with.relation() == Relation.NONE) return null;
        return people.get(with.person()).id();
    }

    private static @Nullable UUID head(RegisterParty request, List<Person> people) {
        for (var i = 0; i < people.size(); i++)
            if (request.people().get(i).isHead()) return people.get(i).id();
        return null;
    }

    private List<UascAssessment> assessments(
            Arrival arrival, RegisterParty request, Party party, List<Person> people, Staff by) {
        var looked = new UascAssessment.Look(by.id(), arrival.recordedAt(), false);
        return IntStream.range(0, people.size())
                .filter(party::isChild)
                .mapToObj(i ->
                        new UascAssessment(
                                ids.next(),
                                people.get(i).id(),
                                party.accompaniment(i),
                                companion(request.people().get(i).accompaniedBy(), people),
                                party.rule(i),
                                looked))
                .toList();
    }
}
