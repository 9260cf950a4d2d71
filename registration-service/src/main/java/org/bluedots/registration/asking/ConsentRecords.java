package org.bluedots.registration.asking;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.registration.consent.Answer.Question;
import org.bluedots.registration.consent.Consent;
import org.bluedots.registration.consent.ConsentRepository;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonRepository;

/// The person who is asked, and what was answered before.
@Singleton
public class ConsentRecords {

    private final PersonRepository people;
    private final ConsentRepository consents;
    private final Ids ids;

    ConsentRecords(PersonRepository people, ConsentRepository consents, Ids ids) {
        this.people = people;
        this.consents = consents;
        this.ids = ids;
    }

    /// One answer at a time for a person: two caregivers who contradict each other at two desks in
    /// the same second must not both be believed.
    public Person lock(UUID id) {
        return people.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("person"));
    }

    public Consent consent(UUID id) {
        return consents.get(id);
    }

    public EarlierAnswers answersTo(Question question) {
        return new EarlierAnswers(
                consents.answers(
                        List.of(question.subjectId()), question.purpose(), question.grantee()));
    }

    /// After what it ends: the database keeps one of each status per question.
    public void keep(Consent answer) {
        consents.flush();
        consents.persistAndFlush(answer);
    }

    void flush() {
        consents.flush();
    }

    public UUID nextId() {
        return ids.next();
    }
}
