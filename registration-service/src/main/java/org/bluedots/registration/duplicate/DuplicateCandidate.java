package org.bluedots.registration.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.platform.problem.IllegalTransition;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.duplicate.DuplicateEvent.DuplicateDetected;
import org.bluedots.registration.duplicate.DuplicateEvent.DuplicateResolved;
import org.bluedots.registration.duplicate.DuplicateEvent.DuplicateReviewOverdue;
import org.jspecify.annotations.Nullable;

/// Two records that may be one person. Decided by somebody who registered neither of them, and
/// merged by yet another (rule C17). What people decided stands, whatever is computed later.
@Entity
public class DuplicateCandidate {

    /// A child alone who may have two authorities after them does not wait (domain page: 4 hours).
    static final Duration WITH_CHILD_ALONE = Duration.ofHours(4);

    static final Duration OTHERWISE = Duration.ofDays(3);

    static final Duration LONGEST_POSTPONEMENT = Duration.ofDays(3);

    @Id private UUID id;
    @Version private long version;
    private UUID firstId;
    private UUID secondId;

    @Column(name = "agency_id")
    private String agency;

    @Column(name = "hub_id")
    private String hub;

    @Column(name = "country_code")
    private String country;

    @Embedded private Likelihood likelihood;
    private boolean childAlone;

    @Enumerated(EnumType.STRING)
    private CandidateState state;

    private Instant detectedAt;
    private Instant dueAt;
    private @Nullable Instant postponedUntil;
    private @Nullable String reviewedBy;
    private @Nullable Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable RejectionReason reason;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected DuplicateCandidate() {}

    /// @param origin the hub of the record that was looked at, and when
    /// @param childAlone one of the two is an unaccompanied or separated child
    @SuppressWarnings("NullAway.Init") // optional columns
    DuplicateCandidate(
            UUID id, Pair pair, Likelihood likelihood, boolean childAlone, Origin origin) {
        this.id = id;
        this.firstId = pair.first();
        this.secondId = pair.second();
        this.likelihood = likelihood;
        this.childAlone = childAlone;
        this.agency = origin.agency();
        this.hub = origin.hub();
        this.country = origin.country();
        this.detectedAt = origin.occurredAt();
        this.dueAt = detectedAt.plus(childAlone ? WITH_CHILD_ALONE : OTHERWISE);
        this.state = CandidateState.OPEN;
    }

    DuplicateDetected detected() {
        return new DuplicateDetected(
                id, firstId, secondId, likelihood.level(), childAlone, detectedAt);
    }

    /// One of the two was corrected, and the score is another. What somebody looks at or decided
    /// stays as they saw it.
    void compareAgain(Likelihood now) {
        if (state == CandidateState.OPEN) likelihood = now;
    }

    /// Somebody looks at the pair from now on.
    ///
    /// @param registrars who registered the two
    public void takeUp(String by, Set<String> registrars) {
        if (registrars.contains(by))
            throw new RuleBroken(
                    RegistrationProblem.REGISTRAR_DOES_NOT_DECIDE,
                    "Leave it to somebody who has met neither of them at the desk.");
        become(CandidateState.UNDER_REVIEW);
        reviewedBy = by;
    }

    /// Leaves the pair to somebody else.
    public void release(String by) {
        isReviewedBy(by, CandidateState.OPEN);
        become(CandidateState.OPEN);
        reviewedBy = null;
    }

    /// Something is missing to decide.
    ///
    /// @param until at most 72 hours ahead
    public void postpone(String by, Instant until, Instant now) {
        isReviewedBy(by, CandidateState.POSTPONED);
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST_POSTPONEMENT)))
            throw new InvalidInput("/until", "Between now and 72 hours from now.");
        become(CandidateState.POSTPONED);
        postponedUntil = until;
        reviewedBy = null;
    }

    /// What was missing is there, or the time is over.
    public void reopen() {
        if (state != CandidateState.POSTPONED)
            throw new IllegalTransition("duplicate", state, CandidateState.OPEN);
        become(CandidateState.OPEN);
    }

    public DuplicateResolved reject(String by, RejectionReason why, Instant now) {
        isReviewedBy(by, CandidateState.NOT_DUPLICATE);
        become(CandidateState.NOT_DUPLICATE);
        reason = why;
        decidedAt = now;
        return new DuplicateResolved(id, firstId, secondId, state, now);
    }

    /// They are one person; merging them is for somebody else to do.
    public void confirm(String by, Instant now) {
        isReviewedBy(by, CandidateState.CONFIRMED_DUPLICATE);
        become(CandidateState.CONFIRMED_DUPLICATE);
        decidedAt = now;
    }

    public DuplicateResolved merged(String by, Instant now) {
        if (!state.canBecome(CandidateState.MERGED))
            throw new IllegalTransition("duplicate", state, CandidateState.MERGED);
        if (by.equals(reviewedBy))
            throw new RuleBroken(
                    RegistrationProblem.SECOND_PERSON_NEEDED,
                    "Somebody else than who confirmed the duplicate merges.");
        become(CandidateState.MERGED);
        return new DuplicateResolved(id, firstId, secondId, state, now);
    }

    /// The merge was a mistake.
    public DuplicateResolved unmerged(Instant now) {
        if (state != CandidateState.MERGED)
            throw new IllegalTransition("duplicate", state, CandidateState.NOT_DUPLICATE);
        become(CandidateState.NOT_DUPLICATE);
        reason = RejectionReason.UNMERGED;
        return new DuplicateResolved(id, firstId, secondId, state, now);
    }

    /// Its time is over and nobody has decided.
    public DuplicateReviewOverdue overdue(Instant now) {
        return new DuplicateReviewOverdue(id, childAlone, now);
    }

    private void isReviewedBy(String by, CandidateState next) {
        if (state != CandidateState.UNDER_REVIEW)
            throw new IllegalTransition("duplicate", state, next);
        if (!Objects.equals(reviewedBy, by))
            throw new RuleBroken(
                    RegistrationProblem.CANDIDATE_NOT_YOURS, "Ask them to release it, or wait.");
    }

    private void become(CandidateState next) {
        if (!state.canBecome(next)) throw new IllegalTransition("duplicate", state, next);
        state = next;
        postponedUntil = null;
    }

    public Origin origin(Instant occurredAt) {
        return new Origin(agency, hub, country, occurredAt);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Pair pair() {
        return new Pair(firstId, secondId);
    }

    public Likelihood likelihood() {
        return likelihood;
    }

    public boolean childAlone() {
        return childAlone;
    }

    public CandidateState state() {
        return state;
    }

    public Instant detectedAt() {
        return detectedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public @Nullable Instant postponedUntil() {
        return postponedUntil;
    }

    public @Nullable String reviewedBy() {
        return reviewedBy;
    }

    /// When somebody decided whether they are one person.
    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable RejectionReason reason() {
        return reason;
    }

    public String agency() {
        return agency;
    }
}
