package org.bluedots.registration.travelgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.assessment.LeftBehind;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonRepository;

/// Who travels with whom: seeing it, finding it by the family's card, joining and leaving.
@ApplicationScoped
public class TravelGroupService {

    private static final String GROUP = "travel-group";

    private final TravelGroupRepository groups;
    private final PersonRepository people;
    private final LeftBehind leftBehind;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    TravelGroupService(
            TravelGroupRepository groups,
            PersonRepository people,
            LeftBehind leftBehind,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.groups = groups;
        this.people = people;
        this.leftBehind = leftBehind;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public TravelGroupView see(UUID id) {
        var group = groups.get(id);
        audit.read("see", GROUP, id);
        return TravelGroupView.of(group);
    }

    /// The family whose card this is.
    @Transactional
    public TravelGroupView lookUp(LookUpFamily card) {
        var group = groups.withToken(card.familyToken());
        audit.read("look-up", GROUP, group.id());
        return TravelGroupView.of(group);
    }

    /// Somebody joins. Nobody travels with two groups.
    @Transactional
    public TravelGroupView join(UUID id, JoinGroup request, long expected) {
        var group = groups.get(id);
        ExpectedVersion.check(expected, group.version());
        var person = people.get(request.personId());
        if (person.groupId() != null)
            throw new InvalidInput("/personId", "The person travels with others; let them leave.");
        var now = clock.instant();
        person.travelWith(id);
        var joined = group.join(new GroupMember(person.id(), null, null), now);
        return told(group, person, "join", List.of(joined));
    }

    /// Somebody goes on alone. A child whose adult leaves is alone; a child who leaves its adult
    /// is, too, until an assessment says who is with it.
    @Transactional
    public TravelGroupView leave(UUID id, LeaveGroup request, long expected) {
        var group = groups.get(id);
        ExpectedVersion.check(expected, group.version());
        if (!group.has(request.personId()))
            throw new InvalidInput("/personId", "The person does not travel with this group.");
        var person = people.get(request.personId());
        var now = clock.instant();
        person.travelWith(null);
        var left = group.leave(person.id(), request.reason(), now);
        leftBehind.look(List.of(person), now);
        leftBehind.lookAt(person, now);
        return told(group, person, "leave", List.of(left));
    }

    /// A child protection officer's decision; from then on a departure may part these people
    /// without a reason.
    @Transactional
    public TravelGroupView liftKeepTogether(
            UUID id, LiftKeepTogether request, long expected, Staff by) {
        var group = groups.get(id);
        ExpectedVersion.check(expected, group.version());
        var now = clock.instant();
        var lifted = group.liftKeepTogether(request.reason(), by.id(), now);
        return told(group, origin(group, now), "lift-keep-together", List.of(lifted));
    }

    /// That of its people who can be seen; 404 when the caller may see none of them.
    private Origin origin(TravelGroup group, Instant now) {
        return people.ofRegistration(group.registrationId()).stream()
                .findFirst()
                .map(person -> person.origin(now))
                .orElseThrow(() -> new NotFound("travelling group"));
    }

    private TravelGroupView told(
            TravelGroup group, Person person, String action, List<GroupEvent> events) {
        return told(group, person.origin(clock.instant()), action, events);
    }

    private TravelGroupView told(
            TravelGroup group, Origin origin, String action, List<GroupEvent> events) {
        outbox.publish(origin, events);
        audit.wrote(action, GROUP, group.id());
        groups.flush();
        return TravelGroupView.of(group);
    }
}
