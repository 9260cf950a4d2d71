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
/// @param liftReason why its people need not be kept together any longer
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HouseholdView(
        UUID id,
        String hubId,
        @Nullable UUID headId,
        boolean childHeaded,
        boolean keepTogether,
        @Nullable SeparationReason liftReason,
        @Nullable String liftedBy,
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
                household.liftReason(),
                household.liftedBy(),
                members,
                household.formedAt(),
                household.version());
    }

    public record Member(UUID personId, HouseholdRelation relation) {
        static Member of(HouseholdMember member) {
            return new Member(member.personId(), member.relation());
        }
    }
}
