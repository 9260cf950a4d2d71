package org.bluedots.registration.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.followup.FollowUpEvent.FollowUpDue;
import org.bluedots.registration.followup.FollowUpEvent.FollowUpRaised;
import org.bluedots.registration.followup.FollowUpEvent.FollowUpRemoved;
import org.jspecify.annotations.Nullable;

/// A flag on a person: what to look at again, and on which day. Raised once, removed with a reason,
/// never deleted.
@Entity
public class FollowUp {

    @Id private UUID id;
    @Version private long version;
    private UUID personId;
    private String code;
    private LocalDate dueOn;
    private String raisedBy;
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable FollowUpRemovalReason removedReason;

    private @Nullable String removedBy;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected FollowUp() {}

    FollowUp(UUID id, UUID personId, RaiseFollowUp wanted, String by, Instant now) {
        this.id = id;
        this.personId = personId;
        this.code = wanted.code();
        this.dueOn = wanted.dueOn();
        this.raisedBy = by;
        this.raisedAt = now;
    }

    FollowUpRaised raised() {
        return new FollowUpRaised(id, personId, code, dueOn);
    }

    /// Its day has come. Nothing if it was removed before.
    Optional<FollowUpDue> due() {
        if (removedReason != null) return Optional.empty();
        return Optional.of(new FollowUpDue(id, personId, code, dueOn));
    }

    FollowUpRemoved remove(FollowUpRemovalReason why, String by, Instant now) {
        if (removedReason != null)
            throw new RuleBroken(
                    RegistrationProblem.ALREADY_REMOVED, "Somebody has removed it already.");
        removedReason = why;
        removedBy = by;
        removedAt = now;
        return new FollowUpRemoved(id, personId, why, now);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID personId() {
        return personId;
    }

    String code() {
        return code;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String raisedBy() {
        return raisedBy;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    @Nullable FollowUpRemovalReason removedReason() {
        return removedReason;
    }

    @Nullable String removedBy() {
        return removedBy;
    }

    @Nullable Instant removedAt() {
        return removedAt;
    }
}
