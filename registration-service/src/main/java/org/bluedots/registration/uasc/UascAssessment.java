package org.bluedots.registration.uasc;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.bluedots.registration.separation.LastCaregiver;
import org.bluedots.registration.separation.Separation;
import org.jspecify.annotations.Nullable;

/// One look at who is with a child: who looked, what they saw and were told, which rule decided.
/// Never changed; a later look is another row, and so is the verification of a mandate.
@Entity
public class UascAssessment {

    @Id private UUID id;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private @Nullable UUID companionId;

    @Enumerated(EnumType.STRING)
    private Mandate mandate;

    private boolean mandateVerified;
    @Embedded private @Nullable MandateVerification verification;

    @Enumerated(EnumType.STRING)
    private UascRule rule;

    private boolean registeredInError;
    private String assessedBy;
    private Instant assessedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable CareArrangement careArrangement;

    @Embedded private @Nullable Separation separation;
    @Embedded private @Nullable LastCaregiver lastCaregiver;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected UascAssessment() {}

    public UascAssessment(
            UUID id,
            UUID personId,
            Accompaniment with,
            @Nullable UUID companionId,
            UascRule rule,
            Look look) {
        this.id = id;
        this.personId = personId;
        this.relation = with.relation();
        this.companionId = companionId;
        this.mandate = with.mandate();
        this.mandateVerified = with.mandateVerified();
        this.rule = rule;
        this.registeredInError = look.registeredInError();
        this.assessedBy = look.staffId();
        this.assessedAt = look.at();
        this.verification =
                with.mandateVerified() ? new MandateVerification(look.staffId(), look.at()) : null;
    }

    /// With what was told at this look; said before it is kept.
    public UascAssessment telling(Account told) {
        careArrangement = told.careArrangement();
        separation = told.separation();
        lastCaregiver = told.lastCaregiver();
        return this;
    }

    /// Who looked, when, and whether it takes back an error at the door.
    public record Look(String staffId, Instant at, boolean registeredInError) {}

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    public Relation relation() {
        return relation;
    }

    public @Nullable UUID companionId() {
        return companionId;
    }

    public Mandate mandate() {
        return mandate;
    }

    public boolean mandateVerified() {
        return mandateVerified;
    }

    /// Who verified the mandate, when somebody did.
    public @Nullable MandateVerification verification() {
        return verification;
    }

    /// Whether there is a mandate that nobody has verified.
    public boolean waitsForVerification() {
        return mandate != Mandate.NONE && !mandateVerified;
    }

    public Account account() {
        return new Account(careArrangement, separation, lastCaregiver);
    }

    public UascRule rule() {
        return rule;
    }

    public boolean registeredInError() {
        return registeredInError;
    }

    public String assessedBy() {
        return assessedBy;
    }

    public Instant assessedAt() {
        return assessedAt;
    }
}
