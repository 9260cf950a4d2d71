package org.bluedots.registration.travelgroup;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonRepository;
import org.jspecify.annotations.Nullable;

/// Notices when a departure parts people who travel together.
@Singleton
public class Partings {

    private final TravelGroupRepository groups;
    private final PersonRepository people;
    private final Outbox outbox;

    Partings(TravelGroupRepository groups, PersonRepository people, Outbox outbox) {
        this.groups = groups;
        this.people = people;
        this.outbox = outbox;
    }

    /// Refuses to part a group that is kept together unless somebody says why; then says that it
    /// parted. The group is also seen at the hub to which its people go.
    public void part(
            List<Person> gone, @Nullable String to, @Nullable SeparationReason why, Instant now) {
        gone.stream()
                .map(Person::groupId)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(id ->
                        groups.findByIdOptional(id)
                                .ifPresent(group -> part(group, gone, to, why, now)));
    }

    private void part(
            TravelGroup group,
            List<Person> gone,
            @Nullable String to,
            @Nullable SeparationReason why,
            Instant now) {
        if (to != null) group.isAlsoAt(to);
        var left = gone.stream().map(Person::id).filter(group::has).toList();
        var stayed = stayed(group, left);
        if (left.isEmpty() || stayed.isEmpty() || !group.keepTogether()) return;
        if (why == null)
            throw new RuleBroken(
                    RegistrationProblem.SEPARATION_NEEDS_REASON,
                    "/separationReason",
                    "Say why the others stay, or let them leave together.");
        outbox.publish(gone.getFirst().origin(now), group.split(left, stayed, why, now));
    }

    private List<UUID> stayed(TravelGroup group, List<UUID> left) {
        var others = group.memberIds().stream().filter(id -> !left.contains(id)).toList();
        return people.present(others).stream().map(Person::id).sorted().toList();
    }
}
