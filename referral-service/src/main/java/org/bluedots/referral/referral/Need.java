package org.bluedots.referral.referral;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.bluedots.referral.servicepoint.ServiceType;

/// Who needs what, why, and how soon.
///
/// @param subjectId the person, known to registration
@Embeddable
public record Need(
        UUID subjectId,
        @Enumerated(EnumType.STRING) ServiceType serviceType,
        @Enumerated(EnumType.STRING) ReferralReason reason,
        @Enumerated(EnumType.STRING) Priority priority) {}
