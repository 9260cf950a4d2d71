package org.bluedots.registration.assessment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bluedots.platform.given.Ids;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonRepository;
import org.bluedots.registration.uasc.UascAssessment;
import org.bluedots.registration.uasc.UascAssessmentRepository;

/// The child, the looks taken at it, and what a new look needs.
@Singleton
class AssessmentRecords {

    private final PersonRepository people;
    private final UascAssessmentRepository assessments;
    private final Ids ids;
    private final Clock clock;

    AssessmentRecords(
            PersonRepository people, UascAssessmentRepository assessments, Ids ids, Clock clock) {
        this.people = people;
        this.assessments = assessments;
        this.ids = ids;
        this.clock = clock;
    }

    Person person(UUID id) {
        return people.get(id);
    }

    void keep(UascAssessment assessment) {
        assessments.persist(assessment);
    }

    void flush() {
        people.flush();
    }

    UUID nextId() {
        return ids.next();
    }

    Instant now() {
        return clock.instant();
    }
}
