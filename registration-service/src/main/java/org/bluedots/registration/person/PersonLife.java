package org.bluedots.registration.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.problem.IllegalTransition;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.details.InvalidReason;
import org.bluedots.registration.person.PersonEvent.CaseClosed;
import org.bluedots.registration.person.PersonEvent.CaseManagementEnded;
import org.bluedots.registration.person.PersonEvent.CaseManagementStarted;
import org.bluedots.registration.person.PersonEvent.CaseReopened;
import org.bluedots.registration.person.PersonEvent.PersonDeparted;
import org.bluedots.registration.person.PersonEvent.PersonProtected;
import org.bluedots.registration.person.PersonEvent.PersonProtectionEnded;
import org.bluedots.registration.person.PersonEvent.RecordInvalidated;
import org.bluedots.registration.person.PersonEvent.RecordValidated;
import org.jspecify.annotations.Nullable;

/// Where a registration stands, since when, and what is meant to come next. Steps that also change
/// the person are verbs of [Person].
@Embeddable
public class PersonLife {

    @Column(name = "id", insertable = false, updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private PersonState state;

    @Column(name = "state_since")
    private Instant since;

    @Column(name = "state_reason")
    private @Nullable String reason;

    private @Nullable String expectedHub;
    private @Nullable Instant expectedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable ClosureReason proposedClosure;

    private @Nullable String proposedBy;
    private boolean hidden;
    private @Nullable UUID mergedInto;

    @Enumerated(EnumType.STRING)
    private @Nullable PersonState stateBeforeMerge;

    @Enumerated(EnumType.STRING)
    private @Nullable InvalidReason invalidReason;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected PersonLife() {}

    PersonLife(UUID personId, PersonState state, Instant since) {
        this.personId = personId;
        this.state = state;
        this.since = since;
    }

    public CaseManagementStarted startCaseManagement(Instant now) {
        become(PersonState.UNDER_CASE_MANAGEMENT, null, now);
        return new CaseManagementStarted(personId, now);
    }

    public CaseManagementEnded endCaseManagement(Instant now) {
        if (state != PersonState.UNDER_CASE_MANAGEMENT)
            throw new IllegalTransition("person", state, PersonState.REGISTERED);
        become(PersonState.REGISTERED, null, now);
        return new CaseManagementEnded(personId, now);
    }

    /// Does not exist any more for staff without clearance. Empty if that is so already.
    public Optional<PersonProtected> hide(Instant now) {
        if (hidden) return Optional.empty();
        hidden = true;
        return Optional.of(new PersonProtected(personId, now));
    }

    /// Is seen again by everybody of the hub. Empty if that is so already.
    public Optional<PersonProtectionEnded> show(Instant now) {
        if (!hidden) return Optional.empty();
        hidden = false;
        return Optional.of(new PersonProtectionEnded(personId, now));
    }

    /// Not to be relied on from now on. Empty if that is so already, for the same reason.
    public Optional<RecordInvalidated> invalidate(InvalidReason why, Instant now) {
        if (invalidReason == why) return Optional.empty();
        invalidReason = why;
        return Optional.of(new RecordInvalidated(personId, why, now));
    }

    /// To be relied on again. Empty if that is so already.
    public Optional<RecordValidated> validate(Instant now) {
        if (invalidReason == null) return Optional.empty();
        invalidReason = null;
        return Optional.of(new RecordValidated(personId, now));
    }

    /// Where somebody goes.
    ///
    /// @param country ISO 3166-1 alpha-3
    /// @param hub the hub that awaits them, if one does; only with `expectedBy`
    /// @param expectedBy when that hub begins to worry
    public record Destination(String country, @Nullable String hub, @Nullable Instant expectedBy) {}

    /// @param departedAt when they left, which may be before it is noted
    public PersonDeparted depart(Destination destination, Instant departedAt, Instant now) {
        become(PersonState.DEPARTED, destination.country(), now);
        expectedHub = destination.hub();
        expectedBy = destination.expectedBy();
        return new PersonDeparted(
                personId, destination.country(), expectedHub, expectedBy, departedAt);
    }

    public CaseReopened reopen(ReopeningReason why, Instant now) {
        if (state != PersonState.CLOSED)
            throw new IllegalTransition("person", state, PersonState.REGISTERED);
        become(PersonState.REGISTERED, why.name(), now);
        return new CaseReopened(personId, why, now);
    }

    void comeBack(Instant now) {
        if (state != PersonState.DEPARTED && state != PersonState.WHEREABOUTS_UNKNOWN)
            throw new IllegalTransition("person", state, PersonState.REGISTERED);
        become(PersonState.REGISTERED, null, now);
    }

    /// A step on the way; whatever was expected or proposed before is settled by it.
    void become(PersonState next, @Nullable String why, Instant now) {
        if (!state.canBecome(next)) throw new IllegalTransition("person", state, next);
        state = next;
        since = now;
        reason = why;
        expectedHub = null;
        expectedBy = null;
        proposedClosure = null;
        proposedBy = null;
        mergedInto = null;
        stateBeforeMerge = null;
        if (next == PersonState.ERASED) invalidReason = null;
    }

    /// Another record of the same person goes on from now on. All that was known of this one stays,
    /// for the case that it was another person after all.
    public void mergeInto(UUID survivor) {
        if (!state.canBecome(PersonState.MERGED))
            throw new IllegalTransition("person", state, PersonState.MERGED);
        stateBeforeMerge = state;
        mergedInto = survivor;
        state = PersonState.MERGED;
    }

    /// Was another person after all, and is where they were before the merge.
    public void unmerge() {
        if (stateBeforeMerge == null)
            throw new IllegalTransition("person", state, PersonState.REGISTERED);
        state = stateBeforeMerge;
        mergedInto = null;
        stateBeforeMerge = null;
    }

    /// Asks for the closing; another person decides.
    public void proposeClosure(ClosureReason why, String by, Instant now) {
        if (!state.canBecome(PersonState.CLOSED))
            throw new IllegalTransition("person", state, PersonState.CLOSED);
        if (why == ClosureReason.NOT_CONTACTABLE && !isLongMissing(now))
            throw new RuleBroken(
                    RegistrationProblem.NOT_MISSING_LONG_ENOUGH,
                    "/reason",
                    "Three months must pass in which nobody knows where the person is.");
        proposedClosure = why;
        proposedBy = by;
    }

    private boolean isLongMissing(Instant now) {
        var latest = now.atOffset(ZoneOffset.UTC).minus(ClosureReason.NOT_CONTACTABLE_AFTER);
        return state == PersonState.WHEREABOUTS_UNKNOWN && !since.isAfter(latest.toInstant());
    }

    /// Closes for the reason that somebody else proposed.
    public CaseClosed close(String by, Instant now) {
        var why = proposedClosure;
        if (why == null)
            throw new RuleBroken(
                    RegistrationProblem.CLOSURE_NOT_PROPOSED, "Propose it, with a reason, first.");
        if (Objects.equals(proposedBy, by))
            throw new RuleBroken(
                    RegistrationProblem.SECOND_PERSON_NEEDED,
                    "Somebody else than who proposed it decides.");
        become(PersonState.CLOSED, why.name(), now);
        return new CaseClosed(personId, why, now);
    }

    public PersonState state() {
        return state;
    }

    public Instant since() {
        return since;
    }

    /// Whether the person is at the hub, or was when this record was merged.
    public boolean wasPresent() {
        return PersonState.PRESENT.contains(stateBeforeMerge == null ? state : stateBeforeMerge);
    }

    public boolean isHidden() {
        return hidden;
    }

    /// The record that goes on in place of this one.
    public Optional<UUID> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /// The code that the last step gave, if it gave one.
    public @Nullable String reason() {
        return reason;
    }

    /// Why the record is not to be relied on; null while it is.
    public @Nullable InvalidReason invalidReason() {
        return invalidReason;
    }

    /// The hub where somebody who departed is awaited.
    public @Nullable String expectedHub() {
        return expectedHub;
    }

    public @Nullable Instant expectedBy() {
        return expectedBy;
    }

    public @Nullable ClosureReason proposedClosure() {
        return proposedClosure;
    }
}
