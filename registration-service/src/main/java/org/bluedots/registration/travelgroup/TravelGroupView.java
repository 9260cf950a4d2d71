package org.bluedots.registration.travelgroup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bluedots.registration.uasc.Relation;
import org.jspecify.annotations.Nullable;

/// A group as hub staff see it.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TravelGroupView(
        UUID id,
        UUID registrationId,
        String hubId,
        GroupKind kind,
        @Nullable UUID headId,
        boolean childHeaded,
        String familyToken,
        boolean keepTogether,
        @Nullable Lifting lifting,
        List<Member> members,
        Instant formedAt,
        long version) {

    static TravelGroupView of(TravelGroup group) {
        var members =
                group.members().stream()
                        .map(Member::of)
                        .sorted(Comparator.comparing(Member::personId))
                        .toList();
        return new TravelGroupView(
                group.id(),
                group.registrationId(),
                group.hub(),
                group.kind(),
                group.headId(),
                group.childHeaded(),
                group.familyToken(),
                group.keepTogether(),
                Lifting.of(group),
                members,
                group.formedAt(),
                group.version());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Member(UUID personId, @Nullable UUID companionId, @Nullable Relation relation) {
        static Member of(GroupMember member) {
            return new Member(member.personId(), member.companionId(), member.relation());
        }
    }

    /// Why these people need not be kept together any longer, and who decided it.
    public record Lifting(SeparationReason reason, String by) {
        static @Nullable Lifting of(TravelGroup group) {
            var reason = group.liftReason();
            var by = group.liftedBy();
            return reason == null || by == null ? null : new Lifting(reason, by);
        }
    }
}
