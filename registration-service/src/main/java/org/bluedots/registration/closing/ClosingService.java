package org.bluedots.registration.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.sql.Sql;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.openreferral.OpenReferralRepository;
import org.bluedots.registration.person.ErasureBasis;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonEvent;
import org.bluedots.registration.person.PersonRepository;
import org.bluedots.registration.person.PersonView;

/// The steps of a case from its opening to its erasure.
@ApplicationScoped
public class ClosingService {

    private static final String FORGET = "select erase_what_was_seen_of(?), erase_duplicates_of(?)";

    private final PersonRepository people;
    private final OpenReferralRepository referrals;
    private final Sql sql;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ClosingService(
            PersonRepository people,
            OpenReferralRepository referrals,
            Sql sql,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.people = people;
        this.referrals = referrals;
        this.sql = sql;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PersonView startCaseManagement(UUID id, long expected) {
        return step(
                "start-case-management",
                id,
                expected,
                (person, now) -> List.of(person.life().startCaseManagement(now)));
    }

    @Transactional
    public PersonView endCaseManagement(UUID id, long expected) {
        return step(
                "end-case-management",
                id,
                expected,
                (person, now) -> List.of(person.life().endCaseManagement(now)));
    }

    @Transactional
    public PersonView proposeClosure(UUID id, ProposeClosure proposal, long expected, Staff by) {
        return step(
                "propose-closure",
                id,
                expected,
                (person, now) -> {
                    person.life().proposeClosure(proposal.reason(), by.id(), now);
                    return List.of();
                });
    }

    /// By somebody else than who proposed it (rule C17), and not while an urgent referral is open:
    /// 409, which says neither how many nor what for, to anybody.
    @Transactional
    public PersonView close(UUID id, long expected, Staff by) {
        return step(
                "close",
                id,
                expected,
                (person, now) -> {
                    var closed = person.life().close(by.id(), now);
                    mustHaveNoOpenReferral(id);
                    return List.of(closed);
                });
    }

    private void mustHaveNoOpenReferral(UUID id) {
        if (referrals.hasOpen(id))
            throw new RuleBroken(
                    RegistrationProblem.OPEN_REFERRALS,
                    "Complete or cancel the urgent referrals of the person first.");
    }

    @Transactional
    public PersonView reopen(UUID id, Reopen request, long expected) {
        return step(
                "reopen",
                id,
                expected,
                (person, now) -> List.of(person.life().reopen(request.reason(), now)));
    }

    /// Erases a closed case: what is left serves the statistics only.
    @Transactional
    public ErasedView erase(UUID id, Erase request, long expected) {
        var person = people.get(id);
        ExpectedVersion.check(expected, person.version());
        return erase(person, request.basis());
    }

    /// Erases one whose period is over.
    @Transactional
    public ErasedView erase(Person person, ErasureBasis basis) {
        var now = clock.instant();
        for (var merged : people.mergedInto(person.id())) erase(merged, basis);
        outbox.publish(person.origin(now), person.erase(basis, now));
        people.flush();
        sql.first(FORGET, row -> true, person.id(), person.id());
        audit.wrote("erase", "person", person.id());
        return new ErasedView(person.id(), now);
    }

    private PersonView step(
            String action,
            UUID id,
            long expected,
            BiFunction<Person, Instant, List<PersonEvent>> step) {
        var person = people.get(id);
        ExpectedVersion.check(expected, person.version());
        var now = clock.instant();
        outbox.publish(person.origin(now), step.apply(person, now));
        audit.wrote(action, "person", id);
        people.flush();
        return PersonView.of(person);
    }
}
