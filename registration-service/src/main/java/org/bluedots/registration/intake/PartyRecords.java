package org.bluedots.registration.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.registration.deskcheck.CheckView;
import org.bluedots.registration.deskcheck.DeskCheck;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonRepository;
import org.bluedots.registration.travelgroup.TravelGroup;
import org.bluedots.registration.travelgroup.TravelGroupRepository;
import org.bluedots.registration.uasc.UascAssessment;
import org.bluedots.registration.uasc.UascAssessmentRepository;
import org.jspecify.annotations.Nullable;

/// The rows that a registration consists of.
@Singleton
class PartyRecords {

    private final RegistrationRepository registrations;
    private final PersonRepository people;
    private final TravelGroupRepository groups;
    private final UascAssessmentRepository assessments;
    private final DeskCheck check;

    PartyRecords(
            RegistrationRepository registrations,
            PersonRepository people,
            TravelGroupRepository groups,
            UascAssessmentRepository assessments,
            DeskCheck check) {
        this.registrations = registrations;
        this.people = people;
        this.groups = groups;
        this.assessments = assessments;
        this.check = check;
    }

    boolean knows(UUID registrationId) {
        return registrations.findByIdOptional(registrationId).isPresent();
    }

    /// Whom the people of the party may be, at any hub of the agency.
    CheckView check(Party party) {
        return check.check(party.traits());
    }

    /// 409 if somebody is very likely registered and not among those who are known to be others.
    void mustBeNew(Party party, @Nullable List<UUID> notTheSame) {
        check.mustBeNew(party.traits(), Objects.requireNonNullElse(notTheSame, List.of()));
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

    /// The registration as it stands now, to somebody who may still see it.
    RegistrationView recall(UUID registrationId) {
        var party = people.ofRegistration(registrationId);
        if (party.isEmpty()) throw new NotFound("registration");
        return RegistrationView.of(registrationId, party, groups.ofRegistration(registrationId));
    }
}
