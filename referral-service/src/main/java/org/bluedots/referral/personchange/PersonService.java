package org.bluedots.referral.personchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.referral.gate.AgencyWide;
import org.bluedots.referral.gate.ConsentService;
import org.bluedots.referral.subject.Subject;
import org.bluedots.referral.subject.SubjectRepository;
import org.bluedots.referral.subject.SubjectState;

/// Keeps the copies of people as registration tells of them. Who is not known here was registered
/// before this service listened, and there is nothing to follow.
@ApplicationScoped
public class PersonService {

    private final SubjectRepository subjects;
    private final ConsentService consents;
    private final Continuations continuations;
    private final AgencyWide rows;

    PersonService(
            SubjectRepository subjects,
            ConsentService consents,
            Continuations continuations,
            AgencyWide rows) {
        this.subjects = subjects;
        this.consents = consents;
        this.continuations = continuations;
        this.rows = rows;
    }

    @Transactional
    void register(UUID id, Origin at) {
        subjects.persist(new Subject(id, at));
    }

    @Transactional
    void arrive(UUID id, Origin at) {
        change(id, subject -> subject.arrive(at));
    }

    @Transactional
    void become(UUID id, SubjectState state) {
        change(id, subject -> subject.become(state));
    }

    /// Whoever leaves for another country shall not have to begin anew there.
    @Transactional
    void depart(PersonChanged fact) {
        change(
                fact.personId(),
                subject -> {
                    subject.become(SubjectState.DEPARTED);
                    continuations.propose(subject, fact.destinationCountry());
                });
    }

    @Transactional
    void hide(UUID id) {
        change(id, Subject::hide);
    }

    @Transactional
    void show(UUID id) {
        change(id, Subject::show);
    }

    /// What others agreed to for a child holds no longer; nothing is closed by itself.
    @Transactional
    void comeOfAge(UUID id) {
        rows.open();
        consents.look(id);
    }

    private void change(UUID id, Consumer<Subject> how) {
        rows.open();
        subjects.findByIdOptional(id).ifPresent(how);
    }
}
