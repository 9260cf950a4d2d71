package org.bluedots.registration.tier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonRepository;
import org.bluedots.registration.standing.Moment;
import org.bluedots.registration.standing.Reviews;

/// Explains a tier, and lets an officer judge in place of the rules.
@ApplicationScoped
public class TierService {

    private final PersonRepository people;
    private final Reasons reasons;
    private final Reviews reviews;
    private final Outbox outbox;
    private final Audit audit;

    TierService(
            PersonRepository people, Reasons reasons, Reviews reviews, Outbox outbox, Audit audit) {
        this.people = people;
        this.reasons = reasons;
        this.reviews = reviews;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    public TierView see(UUID personId, Staff by) {
        var person = people.get(personId);
        audit.read("see-tier", "person", personId);
        return view(person, reviews.moment(person), by);
    }

    /// Sets the tier until the judgement's last day, in place of an earlier judgement.
    @Transactional
    public TierView override(UUID personId, OverrideTier judgement, long expected, Staff by) {
        var person = expected(personId, expected);
        var moment = reviews.moment(person);
        person.risk().judge(judgement.by(by, moment.today()));
        return reviewed(person, moment, "override-tier", by);
    }

    /// Leaves the tier to the rules again.
    @Transactional
    public TierView withdraw(UUID personId, long expected, Staff by) {
        var person = expected(personId, expected);
        if (person.risk().judgement().isEmpty())
            throw new RuleBroken(RegistrationProblem.NO_OVERRIDE, "The rules decide already.");
        person.risk().leaveToRules();
        return reviewed(person, reviews.moment(person), "withdraw-override", by);
    }

    private Person expected(UUID personId, long version) {
        var person = people.get(personId);
        ExpectedVersion.check(version, person.version());
        return person;
    }

    private TierView reviewed(Person person, Moment moment, String act, Staff by) {
        outbox.publish(person.origin(moment.now()), reviews.review(person, moment));
        audit.wrote(act, "person", person.id());
        people.flush();
        return view(person, moment, by);
    }

    private TierView view(Person person, Moment moment, Staff reader) {
        return TierView.of(person, reasons.of(person, moment.today(), reader), reader);
    }
}
