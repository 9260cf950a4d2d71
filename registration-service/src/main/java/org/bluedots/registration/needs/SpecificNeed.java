package org.bluedots.registration.needs;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.problem.IllegalTransition;
import org.bluedots.platform.problem.PlatformProblem;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.needs.NeedEvent.SpecificNeedIdentified;
import org.bluedots.registration.needs.NeedEvent.SpecificNeedRemoved;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.risk.RiskSignal;
import org.jspecify.annotations.Nullable;

/// One need of a person: identified by somebody, verified by somebody else, ended one day and never
/// deleted. See [NeedStatus].
@Entity
public class SpecificNeed {

    @Id private UUID id;
    @Version private long version;
    private UUID personId;
    private String code;

    @Enumerated(EnumType.STRING)
    private Circle circle;

    @Enumerated(EnumType.STRING)
    private NeedStatus status;

    private LocalDate identifiedOn;
    private @Nullable LocalDate relevantUntil;
    private @Nullable Instant occurredAt;
    private String identifiedBy;
    private Instant recordedAt;
    private @Nullable String verifiedBy;
    private @Nullable Instant verifiedAt;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable NeedEndReason endReason;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected SpecificNeed() {}

    SpecificNeed(UUID id, UUID personId, String code, Period period, Staff by, Instant now) {
        this.id = id;
        this.personId = personId;
        this.code = code;
        this.circle = Circle.of(code);
        this.status = NeedStatus.IDENTIFIED;
        this.identifiedOn = period.from();
        this.relevantUntil = period.until();
        this.occurredAt = period.occurredAt();
        this.identifiedBy = by.id();
        this.recordedAt = now;
    }

    /// From when and until when a need is there.
    ///
    /// @param until its last day, null while nobody knows
    /// @param occurredAt when what it stands for happened, where a clock begins with that
    record Period(LocalDate from, @Nullable LocalDate until, @Nullable Instant occurredAt) {}

    /// Tells the person's standing, which is ranked anew after it.
    void weighOn(Person person) {
        signal().ifPresent(signal ->
                person.risk().found(id, NeedSignals.finding(signal, relevantUntil)));
    }

    /// After the person was reviewed: the bus learns the tier and nothing else.
    SpecificNeedIdentified identified(Person person) {
        return new SpecificNeedIdentified(id, personId, person.priority(), recordedAt);
    }

    /// By somebody else than who identified it.
    void verify(Staff by, Instant now) {
        if (identifiedBy.equals(by.id()))
            throw new RuleBroken(
                    PlatformProblem.VERIFIER_CONFLICT, "You identified it: ask a colleague.");
        moveTo(NeedStatus.VERIFIED);
        verifiedBy = by.id();
        verifiedAt = now;
    }

    void end(NeedEndReason reason, Staff by, Instant now) {
        moveTo(NeedStatus.ENDED);
        endReason = reason;
        endedBy = by.id();
        endedAt = now;
    }

    /// After the person was reviewed without it.
    SpecificNeedRemoved removed(Person person, Instant now) {
        return new SpecificNeedRemoved(id, personId, person.priority(), now);
    }

    private void moveTo(NeedStatus next) {
        if (!status.canBecome(next)) throw new IllegalTransition("need", status, next);
        status = next;
    }

    public boolean isKnownTo(Staff reader, Person person) {
        return circle.admits(reader, person.uascStatus());
    }

    /// What it says to the tier rules, if anything.
    public Optional<RiskSignal> signal() {
        return NeedSignals.of(code);
    }

    public UUID id() {
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

    Circle circle() {
        return circle;
    }

    NeedStatus status() {
        return status;
    }

    LocalDate identifiedOn() {
        return identifiedOn;
    }

    @Nullable LocalDate relevantUntil() {
        return relevantUntil;
    }

    @Nullable Instant occurredAt() {
        return occurredAt;
    }

    String identifiedBy() {
        return identifiedBy;
    }

    @Nullable String verifiedBy() {
        return verifiedBy;
    }

    @Nullable Instant verifiedAt() {
        return verifiedAt;
    }

    @Nullable String endedBy() {
        return endedBy;
    }

    @Nullable Instant endedAt() {
        return endedAt;
    }

    @Nullable NeedEndReason endReason() {
        return endReason;
    }
}
