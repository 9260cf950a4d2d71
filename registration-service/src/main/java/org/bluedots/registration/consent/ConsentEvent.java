package org.bluedots.registration.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.outbox.DomainEvent;
import org.jspecify.annotations.Nullable;

/// What happens to a consent: ids, codes and instants. Why somebody refused stays in the row.
public sealed interface ConsentEvent extends DomainEvent {

    record ConsentGiven(
            UUID consentId,
            UUID subjectId,
            ConsentPurpose purpose,
            GranteeType granteeType,
            @Nullable String granteeId,
            List<DataCategory> categories,
            ConsentBasis basis,
            Instant consentedAt,
            Instant expiresAt)
            implements ConsentEvent {
        ConsentGiven(Consent consent, ConsentBasis basis, Instant consentedAt, Instant expiresAt) {
            this(
                    consent.id(),
                    consent.subjectId(),
                    consent.purpose(),
                    consent.grantee().type(),
                    consent.grantee().id(),
                    consent.categories(),
                    basis,
                    consentedAt,
                    expiresAt);
        }
    }

    record ConsentRefused(
            UUID consentId,
            UUID subjectId,
            ConsentPurpose purpose,
            GranteeType granteeType,
            @Nullable String granteeId,
            List<DataCategory> categories,
            @Nullable ConsentBasis basis,
            Instant refusedAt)
            implements ConsentEvent {
        ConsentRefused(Consent consent, @Nullable ConsentBasis basis, Instant refusedAt) {
            this(
                    consent.id(),
                    consent.subjectId(),
                    consent.purpose(),
                    consent.grantee().type(),
                    consent.grantee().id(),
                    consent.categories(),
                    basis,
                    refusedAt);
        }
    }

    record ConsentWithdrawn(
            UUID consentId,
            UUID subjectId,
            ConsentPurpose purpose,
            GranteeType granteeType,
            @Nullable String granteeId,
            List<DataCategory> categories,
            ConsentBasis basis,
            Instant withdrawnAt)
            implements ConsentEvent {
        ConsentWithdrawn(Consent consent, ConsentBasis basis, Instant withdrawnAt) {
            this(
                    consent.id(),
                    consent.subjectId(),
                    consent.purpose(),
                    consent.grantee().type(),
                    consent.grantee().id(),
                    consent.categories(),
                    basis,
                    withdrawnAt);
        }
    }

    record ConsentExpired(
            UUID consentId,
            UUID subjectId,
            ConsentPurpose purpose,
            GranteeType granteeType,
            @Nullable String granteeId,
            List<DataCategory> categories,
            ConsentBasis basis,
            Instant expiredAt)
            implements ConsentEvent {
        ConsentExpired(Consent consent, ConsentBasis basis, Instant expiredAt) {
            this(
                    consent.id(),
                    consent.subjectId(),
                    consent.purpose(),
                    consent.grantee().type(),
                    consent.grantee().id(),
                    consent.categories(),
                    basis,
                    expiredAt);
        }
    }

    /// @param supersededById the newer answer; null when the person came of age and is asked anew
    record ConsentSuperseded(
            UUID consentId,
            UUID subjectId,
            ConsentPurpose purpose,
            GranteeType granteeType,
            @Nullable String granteeId,
            List<DataCategory> categories,
            @Nullable ConsentBasis basis,
            @Nullable UUID supersededById,
            Instant supersededAt)
            implements ConsentEvent {
        ConsentSuperseded(
                Consent consent,
                @Nullable ConsentBasis basis,
                @Nullable UUID supersededById,
                Instant supersededAt) {
            this(
                    consent.id(),
                    consent.subjectId(),
                    consent.purpose(),
                    consent.grantee().type(),
                    consent.grantee().id(),
                    consent.categories(),
                    basis,
                    supersededById,
                    supersededAt);
        }
    }

    /// It allows nothing until a child protection officer decides.
    record ConsentDisputed(
            UUID consentId,
            UUID subjectId,
            ConsentPurpose purpose,
            GranteeType granteeType,
            @Nullable String granteeId,
            List<DataCategory> categories,
            ConsentBasis basis,
            Instant disputedAt)
            implements ConsentEvent {
        ConsentDisputed(Consent consent, ConsentBasis basis, Instant disputedAt) {
            this(
                    consent.id(),
                    consent.subjectId(),
                    consent.purpose(),
                    consent.grantee().type(),
                    consent.grantee().id(),
                    consent.categories(),
                    basis,
                    disputedAt);
        }
    }

    UUID consentId();

    @Override
    default UUID subject() {
        return consentId();
    }

    @Override
    default String type() {
        return switch (this) {
            case ConsentGiven _ -> "org.bluedots.registration.consent-given.v1";
            case ConsentRefused _ -> "org.bluedots.registration.consent-refused.v1";
            case ConsentWithdrawn _ -> "org.bluedots.registration.consent-withdrawn.v1";
            case ConsentExpired _ -> "org.bluedots.registration.consent-expired.v1";
            case ConsentSuperseded _ -> "org.bluedots.registration.consent-superseded.v1";
            case ConsentDisputed _ -> "org.bluedots.registration.consent-disputed.v1";
        };
    }
}
