package org.bluedots.registration.merging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.merging.MergeEvent.PersonsMerged;
import org.bluedots.registration.merging.MergeEvent.PersonsUnmerged;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.uasc.UascRule;
import org.jspecify.annotations.Nullable;

/// One record was merged into another. Keeps what it changed of the survivor, so that a child
/// protection officer and the data protection officer can undo it within 90 days.
@Entity
public class PersonMerge {

    static final Duration UNDONE_WITHIN = Duration.ofDays(90);

    @Id private UUID id;
    @Version private long version;
    private UUID candidateId;
    private UUID survivorId;
    private UUID mergedId;

    @Column(name = "agency_id")
    private String agency;

    private String mergedBy;
    private Instant mergedAt;
    private String hubBefore;
    private String hubAfter;
    private @Nullable UUID groupBefore;
    private @Nullable UUID groupAfter;

    @Enumerated(EnumType.STRING)
    private UascRule ruleBefore;

    @Enumerated(EnumType.STRING)
    private UascRule ruleAfter;

    private @Nullable String undoProposedBy;
    private @Nullable String undoneBy;
    private @Nullable Instant undoneAt;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected PersonMerge() {}

    /// Before the survivor is changed.
    PersonMerge(UUID id, UUID candidateId, Person survivor, Person gone, Deed deed) {
        this.id = id;
        this.candidateId = candidateId;
        this.survivorId = survivor.id();
        this.mergedId = gone.id();
        this.agency = survivor.agency();
        this.mergedBy = deed.by();
        this.mergedAt = deed.at();
        this.hubBefore = survivor.hub();
        this.hubAfter = survivor.hub();
        this.groupBefore = survivor.groupId();
        this.groupAfter = survivor.groupId();
        this.ruleBefore = survivor.uascRule();
        this.ruleAfter = survivor.uascRule();
    }

    record Deed(String by, Instant at) {}

    /// Remembers what the merge made of the survivor.
    PersonsMerged made(Person survivor) {
        hubAfter = survivor.hub();
        groupAfter = survivor.groupId();
        ruleAfter = survivor.uascRule();
        return new PersonsMerged(id, survivorId, mergedId, mergedAt);
    }

    /// A child protection officer finds that it was a mistake.
    void proposeUndo(String by, Instant now) {
        mayStillBeUndone(now);
        undoProposedBy = by;
    }

    /// The data protection officer agrees.
    PersonsUnmerged undo(String by, Instant now) {
        mayStillBeUndone(now);
        if (undoProposedBy == null)
            throw new RuleBroken(
                    RegistrationProblem.NOTHING_TO_UNDO,
                    "A child protection officer proposes it first.");
        if (undoProposedBy.equals(by))
            throw new RuleBroken(
                    RegistrationProblem.SECOND_PERSON_NEEDED,
                    "Somebody else than who proposed it decides.");
        undoneBy = by;
        undoneAt = now;
        return new PersonsUnmerged(id, survivorId, mergedId, now);
    }

    private void mayStillBeUndone(Instant now) {
        if (undoneAt != null)
            throw new RuleBroken(RegistrationProblem.NOTHING_TO_UNDO, "It was undone already.");
        if (now.isAfter(mergedAt.plus(UNDONE_WITHIN)))
            throw new RuleBroken(
                    RegistrationProblem.TOO_LATE_TO_UNDO,
                    "After 90 days register the other person anew.");
    }

    /// Puts the survivor back where the merge took them from, as far as nobody moved them since.
    ///
    /// @return the rule that held before, where the one of the merge still holds
    UascRule putBack(Person survivor) {
        if (survivor.hub().equals(hubAfter)) survivor.isAt(hubBefore);
        if (Objects.equals(survivor.groupId(), groupAfter)) survivor.travelWith(groupBefore);
        return survivor.uascRule() == ruleAfter ? ruleBefore : survivor.uascRule();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID candidateId() {
        return candidateId;
    }

    UUID survivorId() {
        return survivorId;
    }

    UUID mergedId() {
        return mergedId;
    }

    String agency() {
        return agency;
    }

    String mergedBy() {
        return mergedBy;
    }

    Instant mergedAt() {
        return mergedAt;
    }

    @Nullable String undoProposedBy() {
        return undoProposedBy;
    }

    @Nullable String undoneBy() {
        return undoneBy;
    }

    @Nullable Instant undoneAt() {
        return undoneAt;
    }
}
