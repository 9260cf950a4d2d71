package org.bluedots.registration.household;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.household.HouseholdEvent.HouseholdFormed;
import org.bluedots.registration.household.HouseholdEvent.HouseholdHeadChanged;
import org.bluedots.registration.household.HouseholdEvent.HouseholdKeepTogetherLifted;
import org.bluedots.registration.household.HouseholdEvent.HouseholdMemberJoined;
import org.bluedots.registration.household.HouseholdEvent.HouseholdMemberLeft;
import org.bluedots.registration.travelgroup.SeparationReason;
import org.jspecify.annotations.Nullable;

/// People who live together as one economic unit. Kept together, siblings above all, unless a child
/// protection officer lifts that with a reason.
@Entity
public class Household {

    @Id private UUID id;
    @Version private long version;

    @Column(name = "agency_id")
    private String agency;

    @Column(name = "hub_id")
    private String hub;

    private @Nullable UUID headId;
    private boolean childHeaded;
    private boolean keepTogether;

    @Enumerated(EnumType.STRING)
    private @Nullable SeparationReason liftReason;

    private @Nullable String liftedBy;
    private Instant formedAt;

    @ElementCollection
    @CollectionTable(name = "household_member", joinColumns = @JoinColumn(name = "household_id"))
    private Set<HouseholdMember> members;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected Household() {}

    /// @param others without the head
    Household(UUID id, Origin origin, Head head, List<HouseholdMember> others) {
        this.id = id;
        this.agency = origin.agency();
        this.hub = origin.hub();
        this.formedAt = origin.occurredAt();
        this.headId = head.personId();
        this.childHeaded = head.isChild();
        this.keepTogether = true;
        this.members = new HashSet<>(others);
        this.members.add(new HouseholdMember(head.personId(), HouseholdRelation.HEAD));
    }

    /// Who is to head it: of age, or a child of whom somebody found that it heads a household
    /// (specific need SC-CH).
    record Head(UUID personId, boolean isChild) {}

    HouseholdFormed formed() {
        var ids = members.stream().map(HouseholdMember::personId).sorted().toList();
        var head = headId == null ? ids.getFirst() : headId;
        return new HouseholdFormed(id, head, ids, childHeaded, keepTogether, formedAt);
    }

    HouseholdMemberJoined join(HouseholdMember member, Instant now) {
        members.add(member);
        return new HouseholdMemberJoined(id, member.personId(), member.relation(), now);
    }

    /// A head who leaves is head no more.
    List<HouseholdEvent> leave(UUID personId, SeparationReason why, Instant now) {
        members.removeIf(member -> member.personId().equals(personId));
        var events = new ArrayList<HouseholdEvent>();
        events.add(new HouseholdMemberLeft(id, personId, why, now));
        if (!personId.equals(headId)) return events;
        headId = null;
        childHeaded = false;
        events.add(new HouseholdHeadChanged(id, null, false, now));
        return events;
    }

    /// Another member heads it. Relations are to the head: the former one's is not known any more.
    HouseholdHeadChanged headedBy(Head head, Instant now) {
        var former = headId;
        var formerIsSeen = former != null && has(former);
        members.removeIf(member ->
                member.personId().equals(head.personId())
                        || member.relation() == HouseholdRelation.HEAD);
        if (former != null && formerIsSeen && !former.equals(head.personId()))
            members.add(new HouseholdMember(former, HouseholdRelation.OTHER_RELATIVE));
        members.add(new HouseholdMember(head.personId(), HouseholdRelation.HEAD));
        headId = head.personId();
        childHeaded = head.isChild();
        return new HouseholdHeadChanged(id, headId, childHeaded, now);
    }

    /// These people need not be kept together any longer.
    HouseholdKeepTogetherLifted liftKeepTogether(SeparationReason why, String by, Instant now) {
        if (!keepTogether)
            throw new RuleBroken(
                    RegistrationProblem.NOT_KEPT_TOGETHER, "Somebody has lifted that already.");
        keepTogether = false;
        liftReason = why;
        liftedBy = by;
        return new HouseholdKeepTogetherLifted(id, why, now);
    }

    boolean has(UUID personId) {
        return members.stream().anyMatch(member -> member.personId().equals(personId));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String agency() {
        return agency;
    }

    String hub() {
        return hub;
    }

    /// Null when nobody heads it, and for whoever may not know of the head.
    @Nullable UUID headId() {
        return headId != null && has(headId) ? headId : null;
    }

    boolean childHeaded() {
        return childHeaded && headId() != null;
    }

    boolean keepTogether() {
        return keepTogether;
    }

    @Nullable SeparationReason liftReason() {
        return liftReason;
    }

    @Nullable String liftedBy() {
        return liftedBy;
    }

    Instant formedAt() {
        return formedAt;
    }

    Set<HouseholdMember> members() {
        return Set.copyOf(members);
    }
}
