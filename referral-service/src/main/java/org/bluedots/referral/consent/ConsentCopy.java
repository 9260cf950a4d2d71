package org.bluedots.referral.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bluedots.referral.disclosure.DataCategory;
import org.jspecify.annotations.Nullable;

/// A consent of registration's, as its events tell: who may have which classes of data for what.
/// What ended stays ended.
@Entity
public class ConsentCopy {

    @Id
    @Column(name = "consent_id")
    private UUID id;

    private UUID subjectId;

    @Column(name = "agency_id")
    private String agency;

    private String purpose;
    private String granteeType;
    private @Nullable String granteeId;

    @Enumerated(EnumType.STRING)
    private List<DataCategory> categories;

    @Enumerated(EnumType.STRING)
    private ConsentState state;

    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init") // Hibernate
    protected ConsentCopy() {}

    /// @param agency whose registration took it down
    public ConsentCopy(UUID id, UUID subjectId, String agency, Terms terms) {
        this.id = id;
        this.subjectId = subjectId;
        this.agency = agency;
        this.purpose = terms.purpose();
        this.granteeType = terms.granteeType();
        this.granteeId = terms.granteeId();
        this.categories = List.copyOf(terms.categories());
        this.state = ConsentState.ACTIVE;
        this.expiresAt = terms.expiresAt();
    }

    /// What was agreed to.
    ///
    /// @param granteeId an agency's code; null where there is only one such grantee
    public record Terms(
            String purpose,
            String granteeType,
            @Nullable String granteeId,
            Set<DataCategory> categories,
            Instant expiresAt) {}

    public void end(ConsentState how) {
        if (state == ConsentState.ACTIVE) state = how;
    }

    /// The record of the person was merged into another one, or parted from it.
    public void move(UUID subject) {
        subjectId = subject;
    }

    /// Whether it allows all that is asked at that moment.
    boolean covers(ConsentAsk ask, Instant at) {
        return state == ConsentState.ACTIVE
                && at.isBefore(expiresAt)
                && ask.purposes().contains(purpose)
                && isFor(ask)
                && (ask.categories().isEmpty()
                        || EnumSet.copyOf(categories).containsAll(ask.categories()));
    }

    /// Authorities have codes of agencies, and some consents name them as such.
    private boolean isFor(ConsentAsk ask) {
        return (granteeType.equals("AGENCY") || granteeType.equals("AUTHORITY"))
                && ask.grantee().equals(granteeId);
    }

    public UUID id() {
        return id;
    }

    public UUID subjectId() {
        return subjectId;
    }
}
