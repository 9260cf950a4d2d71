package org.bluedots.registration.assessment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /// Children of whom the newest look says that they are with one of these.
    List<Person> childrenWith(Set<UUID> companions) {
        return assessments.newestWith(companions).stream()
                .map(UascAssessment::personId)
                .map(people::get)
                .toList();
    }

    /// The newest looks of children that found one of these with them.
    List<UascAssessment> newestLooksWith(Set<UUID> companions) {
        return assessments.newestWith(companions);
    }

    Optional<UascAssessment> newest(UUID childId) {
        return assessments.of(childId).stream().findFirst();
    }

    /// One row more than the limit, to tell whether there is a next page.
    List<UascAssessment> looksAt(UUID childId, UUID after, int limit) {
        return assessments.of(childId, after, limit);
    }

    /// Whether the caller may see that person.
    boolean sees(UUID id) {
        return people.findByIdOptional(id).isPresent();
    }

    /// Whether the newest look at a child found somebody with it.
    boolean hasCompanion(UUID childId) {
        return newest(childId).filter(look -> look.companionId() != null).isPresent();
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
