package org.bluedots.registration.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Commands;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.staff.Staff;

/// Who lives with whom: formed, seen and changed by the staff of the hub.
@ApplicationScoped
public class HouseholdService {

    private static final String HOUSEHOLD = "household";

    private final HouseholdRepository households;
    private final Heads heads;
    private final Commands commands;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    HouseholdService(
            HouseholdRepository households,
            Heads heads,
            Commands commands,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.households = households;
        this.heads = heads;
        this.commands = commands;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /// Forms a household, or recalls it when the same command was carried out before. It belongs to
    /// the hub at which its head is.
    @Transactional
    public Receipt form(Command command, UUID id, FormHousehold request) {
        request.check();
        var outcome = commands.claim(command, id);
        if (outcome.replayed())
            return new Receipt(HouseholdView.of(households.get(outcome.id())), true);
        var person = heads.newcomer(request.headId(), "/headId");
        var origin = person.origin(clock.instant());
        var head = heads.head(person, origin.occurredAt());
        for (var i = 0; i < request.members().size(); i++)
            heads.newcomer(
                    request.members().get(i).personId(), "/members/%d/personId".formatted(i));
        var members = request.members().stream().map(JoinHousehold::member).toList();
        var household = new Household(outcome.id(), origin, head, members);
        households.persist(household);
        return new Receipt(told(household, "form", List.of(household.formed())), false);
    }

    /// @param replayed the household had been formed by an earlier sending of the same command
    public record Receipt(HouseholdView household, boolean replayed) {}

    @Transactional
    public HouseholdView see(UUID id) {
        var household = households.get(id);
        audit.read("see", HOUSEHOLD, id);
        return HouseholdView.of(household);
    }

    /// Where somebody lives; 404 for who lives in no household.
    @Transactional
    public HouseholdView of(UUID personId) {
        var person = heads.person(personId);
        var household = households.of(person.id()).orElseThrow(() -> new NotFound("household"));
        audit.read("see", HOUSEHOLD, household.id());
        return HouseholdView.of(household);
    }

    @Transactional
    public HouseholdView join(UUID id, JoinHousehold request, long expected) {
        var household = current(id, expected);
        request.check("");
        heads.newcomer(request.personId(), "/personId");
        var joined = household.join(request.member(), clock.instant());
        return told(household, "join", List.of(joined));
    }

    @Transactional
    public HouseholdView leave(UUID id, LeaveHousehold request, long expected) {
        var household = current(id, expected);
        mustHave(household, request.personId(), "/personId");
        var left = household.leave(request.personId(), request.reason(), clock.instant());
        return told(household, "leave", left);
    }

    @Transactional
    public HouseholdView nameHead(UUID id, NameHead request, long expected) {
        var household = current(id, expected);
        mustHave(household, request.headId(), "/headId");
        var now = clock.instant();
        var head = heads.head(heads.person(request.headId()), now);
        return told(household, "name-head", List.of(household.headedBy(head, now)));
    }

    /// A child protection officer's decision.
    @Transactional
    public HouseholdView liftKeepTogether(
            UUID id, LiftKeepTogether request, long expected, Staff by) {
        var household = current(id, expected);
        var lifted = household.liftKeepTogether(request.reason(), by.id(), clock.instant());
        return told(household, "lift-keep-together", List.of(lifted));
    }

    private Household current(UUID id, long expected) {
        var household = households.get(id);
        ExpectedVersion.check(expected, household.version());
        return household;
    }

    private static void mustHave(Household household, UUID personId, String pointer) {
        if (!household.has(personId))
            throw new InvalidInput(pointer, "The person does not belong to this household.");
    }

    private HouseholdView told(
            Household household, String action, List<? extends HouseholdEvent> events) {
        var country = heads.countryOf(household.hub());
        var origin = new Origin(household.agency(), household.hub(), country, clock.instant());
        outbox.publish(origin, events);
        audit.wrote(action, HOUSEHOLD, household.id());
        households.flush();
        return HouseholdView.of(household);
    }
}
