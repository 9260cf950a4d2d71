package org.bluedots.registration.travelgroup;

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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.travelgroup.GroupEvent.GroupFormed;
import org.bluedots.registration.travelgroup.GroupEvent.GroupSplitDetected;
import org.bluedots.registration.travelgroup.GroupEvent.KeepTogetherLifted;
import org.bluedots.registration.travelgroup.GroupEvent.MemberJoined;
import org.bluedots.registration.travelgroup.GroupEvent.MemberLeft;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// People who arrived together. Kept together unless somebody decides otherwise: siblings and
/// institution groups are not parted by a list of beds.
@Entity
public class TravelGroup {

    @Id private UUID id;
    @Version private long version;
    private UUID registrationId;

    @Column(name = "agency_id")
    private String agency;

    @Column(name = "hub_id")
    private String hub;

    @Enumerated(EnumType.STRING)
    private GroupKind kind;

    private @Nullable UUID headId;
    private boolean childHeaded;
    private String familyToken;
    private boolean keepTogether;

    @Enumerated(EnumType.STRING)
    private @Nullable SeparationReason liftReason;

    private @Nullable String liftedBy;
    private Instant formedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> alsoAt;

    @ElementCollection
    @CollectionTable(name = "travel_group_member", joinColumns = @JoinColumn(name = "group_id"))
    private Set<GroupMember> members;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected TravelGroup() {}

    /// @param familyToken what the family's card shows; see [FamilyTokens]
    public TravelGroup(
            UUID id,
            UUID registrationId,
            Origin origin,
            GroupKind kind,
            String familyToken,
            Company company) {
        this.id = id;
        this.registrationId = registrationId;
        this.agency = origin.agency();
        this.hub = origin.hub();
        this.formedAt = origin.occurredAt();
        this.kind = kind;
        this.headId = company.headId();
        this.childHeaded = company.childHeaded();
        this.familyToken = familyToken;
        this.keepTogether = true;
        this.alsoAt = List.of();
        this.members = new HashSet<>(company.members());
    }

    /// Who is in a group.
    ///
    /// @param headId the declared head, an adult unless there is none
    /// @param childHeaded the head is, or may be, a child
    public record Company(@Nullable UUID headId, boolean childHeaded, List<GroupMember> members) {}

    public GroupFormed formed() {
        var ids = members.stream().map(GroupMember::personId).sorted().toList();
        return new GroupFormed(id, registrationId, ids, keepTogether, formedAt);
    }

    /// Somebody joins on the way: found again, or met.
    MemberJoined join(GroupMember member, Instant now) {
        members.add(member);
        return new MemberJoined(id, member.personId(), now);
    }

    /// Somebody goes on without the others. A head who leaves is head no more.
    MemberLeft leave(UUID personId, SeparationReason why, Instant now) {
        members.removeIf(member -> member.personId().equals(personId));
        if (personId.equals(headId)) {
            headId = null;
            childHeaded = false;
        }
        return new MemberLeft(id, personId, why, now);
    }

    /// These people need not be kept together any longer.
    KeepTogetherLifted liftKeepTogether(SeparationReason why, String by, Instant now) {
        if (!keepTogether)
            throw new RuleBroken(
                    RegistrationProblem.NOT_KEPT_TOGETHER, "Somebody has lifted that already.");
        keepTogether = false;
        liftReason = why;
        liftedBy = by;
        return new KeepTogetherLifted(id, why, now);
    }

    GroupSplitDetected split(
            List<UUID> gone, List<UUID> stayed, SeparationReason why, Instant now) {
        return new GroupSplitDetected(id, gone, stayed, why, now);
    }

    /// Staff of that hub see the group from now on, too.
    void isAlsoAt(String otherHub) {
        if (alsoAt.contains(otherHub)) return;
        alsoAt = Stream.concat(alsoAt.stream(), Stream.of(otherHub)).toList();
    }

    boolean has(UUID personId) {
        return members.stream().anyMatch(member -> member.personId().equals(personId));
    }

    List<UUID> memberIds() {
        return members.stream().map(GroupMember::personId).toList();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID registrationId() {
        return registrationId;
    }

    public String agency() {
        return agency;
    }

    public String hub() {
        return hub;
    }

    public GroupKind kind() {
        return kind;
    }

    /// Null when there is none, and for whoever may not know of the head.
    public @Nullable UUID headId() {
        return headId != null && has(headId) ? headId : null;
    }

    boolean childHeaded() {
        return childHeaded && headId() != null;
    }

    public String familyToken() {
        return familyToken;
    }

    public boolean keepTogether() {
        return keepTogether;
    }

    @Nullable SeparationReason liftReason() {
        return liftReason;
    }

    @Nullable String liftedBy() {
        return liftedBy;
    }

    public Instant formedAt() {
        return formedAt;
    }

    public Set<GroupMember> members() {
        return Set.copyOf(members);
    }
}
