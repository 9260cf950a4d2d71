package org.bluedots.registration.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bluedots.registration.travelgroup.SeparationReason;
import org.jspecify.annotations.Nullable;

/// A household as hub staff see it.
///
/// @param childHeaded its head is, or may be, a child
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HouseholdView(
        UUID id,
        String hubId,
        @Nullable UUID headId,
        boolean childHeaded,
        boolean keepTogether,
        @Nullable Lifting lifting,
        List<Member> members,
        Instant formedAt,
        long version) {

    static HouseholdView of(Household household) {
        var members =
                household.members().stream()
                        .map(Member::of)
                        .sorted(Comparator.comparing(Member::personId))
                        .toList();
        return new HouseholdView(
                household.id(),
                household.hub(),
                household.headId(),
                household.childHeaded(),
                household.keepTogether(),
                Lifting.of(household),
                members,
                household.formedAt(),
                household.version());
    }

    public record Member(UUID personId, HouseholdRelation relation) {
        static Member of(HouseholdMember member) {
            return new Member(member.personId(), member.relation());
        }
    }

    /// Why these people need not be kept together any longer, and who decided it.
    public record Lifting(SeparationReason reason, String by) {
        static @Nullable Lifting of(Household household) {
            var reason = household.liftReason();
            var by = household.liftedBy();
            return reason == null || by == null ? null : new Lifting(reason, by);
        }
    }
}
