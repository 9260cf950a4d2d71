package org.bluedots.registration.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.platform.problem.IllegalTransition;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.consent.ConsentEvent.ConsentDisputed;
import org.bluedots.registration.consent.ConsentEvent.ConsentExpired;
import org.bluedots.registration.consent.ConsentEvent.ConsentGiven;
import org.bluedots.registration.consent.ConsentEvent.ConsentRefused;
import org.bluedots.registration.consent.ConsentEvent.ConsentSuperseded;
import org.bluedots.registration.consent.ConsentEvent.ConsentWithdrawn;
import org.bluedots.registration.consent.Giver.Withdrawer;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/// The answer to one question: may this grantee have these data of this person for this purpose?
/// Given for a time, refused, or decided by an officer. What was said is never rewritten.
@Entity
@DynamicUpdate
public class Consent {

    @Id private UUID id;
    @Version private long version;
    private UUID subjectId;

    @Column(name = "agency_id")
    private String agency;

    @Column(name = "hub_id")
    private String hub;

    @Column(name = "country_code")
    private String country;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    @Embedded private Grantee grantee;

    @Enumerated(EnumType.STRING)
    private List<DataCategory> categories;

    @Embedded private @Nullable Giver giver;

    @Enumerated(EnumType.STRING)
    private @Nullable ConsentBasis basis;

    @Embedded private @Nullable Evidence evidence;
    private String collectedBy;
    private Instant saidAt;
    private Instant recordedAt;
    private @Nullable Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private @Nullable RefusalReason refusalReason;

    @Enumerated(EnumType.STRING)
    private @Nullable BestInterestsReason bestInterestsReason;

    @Enumerated(EnumType.STRING)
    private @Nullable ChangedCircumstance changedCircumstance;

    private boolean caregiverIsRisk;

    @Enumerated(EnumType.STRING)
    private ConsentStatus status;

    private @Nullable Instant disputedAt;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Withdrawer withdrawnBy;

    private @Nullable UUID supersededById;
    private @Nullable UUID answeredAs;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected Consent() {}

    private Consent(UUID id, Answer answer, ConsentStatus status, @Nullable Instant expiresAt) {
        var asked = answer.question();
        var said = answer.said();
        var moment = answer.moment();
        this.id = id;
        this.subjectId = asked.subjectId();
        this.purpose = asked.purpose();
        this.grantee = asked.grantee();
        this.categories = asked.categories();
        this.giver = said.giver();
        this.basis = said.basis();
        this.evidence = said.evidence();
        this.refusalReason = said.refusalReason();
        this.bestInterestsReason = said.bestInterestsReason();
        this.changedCircumstance = said.changedCircumstance();
        this.caregiverIsRisk = said.caregiverIsRisk();
        this.agency = moment.origin().agency();
        this.hub = moment.origin().hub();
        this.country = moment.origin().country();
        this.saidAt = moment.origin().occurredAt();
        this.recordedAt = moment.recordedAt();
        this.collectedBy = moment.collectedBy();
        this.status = status;
        this.expiresAt = expiresAt;
    }

    /// A yes, for a time.
    public static Consent given(UUID id, Answer answer, Instant expiresAt) {
        return new Consent(id, answer, ConsentStatus.ACTIVE, expiresAt);
    }

    /// A no, remembered so that nobody asks again and again.
    public static Consent refused(UUID id, Answer answer) {
        return new Consent(id, answer, ConsentStatus.REFUSED, null);
    }

    /// That a new answer stands.
    public ConsentEvent answered() {
        var until = expiresAt;
        var ground = basis;
        if (until == null || ground == null) return new ConsentRefused(this, ground, saidAt);
        return new ConsentGiven(this, ground, saidAt, until);
    }

    /// Somebody who agreed, or the person themselves, changed their mind.
    public ConsentWithdrawn withdraw(Withdrawer by, Instant now) {
        mayBecome(ConsentStatus.WITHDRAWN);
        if (!ground().restsOnConsent())
            throw new RuleBroken(
                    RegistrationProblem.NOT_BY_CONSENT,
                    "Nobody consented to this: ask a child protection officer to decide anew.");
        end(ConsentStatus.WITHDRAWN, now);
        withdrawnBy = by;
        return new ConsentWithdrawn(this, ground(), now);
    }

    /// Its time is over.
    public ConsentExpired expire(Instant now) {
        end(ConsentStatus.EXPIRED, now);
        return new ConsentExpired(this, ground(), now);
    }

    /// @param by the answer that stands instead; null when the person has to be asked anew
    public ConsentSuperseded supersede(@Nullable UUID by, Instant now) {
        end(ConsentStatus.SUPERSEDED, now);
        supersededById = by;
        return new ConsentSuperseded(this, basis, by, now);
    }

    /// Another caregiver says no: from now on only a best-interests decision counts.
    public ConsentDisputed dispute(Instant now) {
        mayBecome(ConsentStatus.DISPUTED);
        status = ConsentStatus.DISPUTED;
        disputedAt = now;
        return new ConsentDisputed(this, ground(), now);
    }

    private void end(ConsentStatus how, Instant now) {
        mayBecome(how);
        status = how;
        endedAt = now;
    }

    private void mayBecome(ConsentStatus next) {
        if (!status.canBecome(next)) throw new IllegalTransition("consent", status, next);
    }

    private ConsentBasis ground() {
        if (basis == null) throw new IllegalStateException("a refusal has no ground");
        return basis;
    }

    /// Allows something then, whether or not its end was written down.
    public boolean isInForce(Instant now) {
        return status == ConsentStatus.ACTIVE && expiresAt != null && now.isBefore(expiresAt);
    }

    public boolean isWithdrawnAfter(Instant at) {
        return status == ConsentStatus.WITHDRAWN && endedAt != null && endedAt.isAfter(at);
    }

    public boolean restsOnConsent() {
        return basis != null && basis.restsOnConsent();
    }

    public boolean isDecision() {
        return basis != null && basis.isDecision();
    }

    public boolean isRefusal() {
        return expiresAt == null;
    }

    /// Others answered, or disagree, for a child: an adult is asked anew. An order of the law
    /// stays.
    public boolean endsAtMajority() {
        if (status == ConsentStatus.DISPUTED) return true;
        return status.isCurrent() && !isOwn() && basis != ConsentBasis.LEGAL_OBLIGATION;
    }

    public boolean isOwn() {
        return giver != null && giver.speaksForSelf();
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

    public UUID subjectId() {
        return subjectId;
    }

    /// The record under which it was said, before that was merged into the person's.
    public UUID answeredAs() {
        return answeredAs == null ? subjectId : answeredAs;
    }

    public ConsentPurpose purpose() {
        return purpose;
    }

    public Grantee grantee() {
        return grantee;
    }

    public List<DataCategory> categories() {
        return List.copyOf(categories);
    }

    public @Nullable Giver giver() {
        return giver;
    }

    /// Who answered, on what ground, and why so.
    public Answer.Said said() {
        return new Answer.Said(
                giver,
                basis,
                evidence,
                refusalReason,
                bestInterestsReason,
                changedCircumstance,
                caregiverIsRisk);
    }

    /// Where and when it was said, and who wrote it down.
    public Answer.Moment moment() {
        return new Answer.Moment(origin(saidAt), recordedAt, collectedBy);
    }

    public @Nullable ConsentBasis basis() {
        return basis;
    }

    public Instant saidAt() {
        return saidAt;
    }

    public @Nullable Instant expiresAt() {
        return expiresAt;
    }

    public ConsentStatus status() {
        return status;
    }

    public @Nullable Instant disputedAt() {
        return disputedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable Withdrawer withdrawnBy() {
        return withdrawnBy;
    }

    public @Nullable UUID supersededById() {
        return supersededById;
    }
}
