package org.bluedots.registration.disclosure;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.bluedots.platform.audit.Audit;
import org.bluedots.registration.person.PersonRepository;

/// Answers whether data of one person may be shared, and writes down who asked.
@ApplicationScoped
public class ConsentDecisionService {

    private final ConsentDecisions decisions;
    private final PersonRepository people;
    private final Audit audit;

    ConsentDecisionService(ConsentDecisions decisions, PersonRepository people, Audit audit) {
        this.decisions = decisions;
        this.people = people;
        this.audit = audit;
    }

    /// 404 for a person the caller may not see.
    @Transactional
    public ConsentDecisionView decide(DecideDisclosure request) {
        var person = people.get(request.personId()).id();
        var decision = decisions.decide(List.of(person), request.disclosure()).get(person);
        audit.read("decide-disclosure", "person", person);
        return requireNonNull(decision);
    }
}
