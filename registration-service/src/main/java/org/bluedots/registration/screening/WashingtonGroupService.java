package org.bluedots.registration.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Commands;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.person.PersonRepository;
import org.bluedots.registration.standing.Reviews;

/// Asks the six questions, from the age of five.
@ApplicationScoped
public class WashingtonGroupService {

    private static final int FROM_AGE = 5;

    private final PersonRepository people;
    private final WashingtonGroupRepository groups;
    private final Reviews reviews;
    private final Commands commands;
    private final Audit audit;
    private final Ids ids;

    WashingtonGroupService(
            PersonRepository people,
            WashingtonGroupRepository groups,
            Reviews reviews,
            Commands commands,
            Audit audit,
            Ids ids) {
        this.people = people;
        this.groups = groups;
        this.reviews = reviews;
        this.commands = commands;
        this.audit = audit;
        this.ids = ids;
    }

    /// Keeps the answers, or recalls them when the same command was carried out before.
    @Transactional
    public Receipt answer(UUID personId, Command command, WashingtonAnswers answers, Staff by) {
        var person = people.get(personId);
        var moment = reviews.moment(person);
        if (person.facts(moment.today()).youngestAge() < FROM_AGE)
            throw new RuleBroken(
                    RegistrationProblem.TOO_YOUNG_FOR_WASHINGTON_GROUP,
                    "Ask younger children's caregivers with the Child Functioning Module.");
        var outcome = commands.claim(command, ids.next());
        if (outcome.replayed())
            return new Receipt(WashingtonGroupView.of(groups.findById(outcome.id())), true);
        var group = new WashingtonGroup(outcome.id(), personId, answers, by.id(), moment.now());
        groups.persist(group);
        audit.wrote("answer-washington-group", "person", personId);
        return new Receipt(WashingtonGroupView.of(group), false);
    }

    /// @param replayed the answers had been kept by an earlier sending of the same command
    public record Receipt(WashingtonGroupView answers, boolean replayed) {}

    /// The newest answers; 404 when nobody asked.
    @Transactional
    public WashingtonGroupView latest(UUID personId) {
        var person = people.get(personId);
        audit.read("see-washington-group", "person", person.id());
        return groups.latest(personId)
                .map(WashingtonGroupView::of)
                .orElseThrow(() -> new NotFound("answer"));
    }
}
