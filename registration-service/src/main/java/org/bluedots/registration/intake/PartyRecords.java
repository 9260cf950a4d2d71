package org.bluedots.registration.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.registration.contact.ContactSeal;
import org.bluedots.registration.details.PersonDetails;
import org.bluedots.registration.document.Papers;
import org.bluedots.registration.document.PersonDocument;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonRepository;
import org.bluedots.registration.travelgroup.TravelGroup;
import org.bluedots.registration.travelgroup.TravelGroupRepository;
import org.bluedots.registration.uasc.UascAssessment;
import org.bluedots.registration.uasc.UascAssessmentRepository;

/// The rows that a registration consists of.
@Singleton
class PartyRecords {

    private final RegistrationRepository registrations;
    private final PersonRepository people;
    private final TravelGroupRepository groups;
    private final UascAssessmentRepository assessments;
    private final Papers papers;
    private final ContactSeal contacts;

    PartyRecords(
            RegistrationRepository registrations,
            PersonRepository people,
            TravelGroupRepository groups,
            UascAssessmentRepository assessments,
            Papers papers,
            ContactSeal contacts) {
        this.papers = papers;
        this.contacts = contacts;
        this.registrations = registrations;
        this.people = people;
        this.groups = groups;
        this.assessments = assessments;
    }

    boolean knows(UUID registrationId) {
        return registrations.findByIdOptional(registrationId).isPresent();
    }

    void save(
            Registration registration,
            List<Person> party,
            Optional<TravelGroup> group,
            List<UascAssessment> first) {
        registrations.persist(registration);
        people.persist(party);
        group.ifPresent(groups::persist);
        assessments.persist(first);
    }

    /// The details as they are kept of that person.
    PersonDetails sealed(UUID personId, RegisterPerson said, PersonDetails details) {
        var contact = contacts.seal(said.contact(), personId, null);
        if (contact == null) return details;
        return details.with(details.particulars().reachedBy(contact));
    }

    /// Nothing is written for who has no documents.
    void keepPapers(UUID personId, RegisterPerson said, PersonDocument.Step taken) {
        papers.takeIn(personId, said.papers(), taken);
    }

    /// The registration as it stands now, to somebody who may still see it.
    RegistrationView recall(UUID registrationId) {
        var party = people.ofRegistration(registrationId);
        if (party.isEmpty()) throw new NotFound("registration");
        return RegistrationView.of(registrationId, party, groups.ofRegistration(registrationId));
    }
}
