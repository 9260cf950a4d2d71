package org.bluedots.referral.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.platform.problem.IllegalTransition;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.referral.ReferralProblem;
import org.bluedots.referral.disclosure.DataCategory;
import org.jspecify.annotations.Nullable;

/// One agency may tell another these classes of data, from a day to a day. One proposes it, the
/// other signs. `PROPOSED → IN_FORCE → ENDED`.
@Entity
public class Agreement {

    /// An agreement is no hub's.
    private static final String NO_HUB = "*";

    @Id private UUID id;
    @Version private long version;
    private String fromAgency;
    private String toAgency;

    @Enumerated(EnumType.STRING)
    private List<DataCategory> categories;

    private Instant validFrom;
    private Instant validTo;

    @Enumerated(EnumType.STRING)
    private AgreementState state;

    private String countryCode;
    private String proposedBy;
    private @Nullable String signedBy;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected Agreement() {}

    Agreement(UUID id, String fromAgency, ProposeAgreement wanted, String by) {
        this.id = id;
        this.fromAgency = fromAgency;
        this.toAgency = wanted.toAgency();
        this.categories = wanted.categories().stream().distinct().sorted().toList();
        this.validFrom = wanted.validFrom();
        this.validTo = wanted.validTo();
        this.countryCode = wanted.countryCode();
        this.state = AgreementState.PROPOSED;
        this.proposedBy = by;
    }

    /// By the other agency; nobody signs what they proposed.
    void sign(String by) {
        if (by.equals(proposedBy))
            throw new RuleBroken(
                    ReferralProblem.SECOND_PERSON_NEEDED, "Somebody else has to sign it.");
        moveTo(AgreementState.PROPOSED, AgreementState.IN_FORCE);
        signedBy = by;
    }

    void end(Instant now) {
        if (state == AgreementState.ENDED)
            throw new IllegalTransition("agreement", state, AgreementState.ENDED);
        state = AgreementState.ENDED;
        endedAt = now;
    }

    private void moveTo(AgreementState from, AgreementState next) {
        if (state != from) throw new IllegalTransition("agreement", state, next);
        state = next;
    }

    boolean covers(Collection<DataCategory> asked, Instant at) {
        return state == AgreementState.IN_FORCE
                && !at.isBefore(validFrom)
                && at.isBefore(validTo)
                && categories.containsAll(asked);
    }

    Origin origin(Instant when) {
        return new Origin(fromAgency, NO_HUB, countryCode, when);
    }

    Duration lastsFrom(Instant now) {
        return Duration.between(now, validTo);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String fromAgency() {
        return fromAgency;
    }

    String toAgency() {
        return toAgency;
    }

    List<DataCategory> categories() {
        return List.copyOf(categories);
    }

    Instant validFrom() {
        return validFrom;
    }

    Instant validTo() {
        return validTo;
    }

    AgreementState state() {
        return state;
    }

    String countryCode() {
        return countryCode;
    }

    /// Who signed for the other agency; null as long as nobody has.
    @Nullable String signedBy() {
        return signedBy;
    }

    @Nullable Instant endedAt() {
        return endedAt;
    }
}
