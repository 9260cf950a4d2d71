package org.bluedots.referral.referral;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.bluedots.referral.code.Priority;
import org.bluedots.referral.code.ReferralReason;
import org.bluedots.referral.servicepoint.ServiceType;

/// Who needs what, why, and how soon.
///
/// @param subjectId the person, known to registration
/// @param guarded that the person was referred so tells what happened to them: for the cleared only
@Embeddable
public record Need(
        UUID subjectId,
        @Enumerated(EnumType.STRING) ServiceType serviceType,
        @Enumerated(EnumType.STRING) ReferralReason reason,
        @Enumerated(EnumType.STRING) Priority priority,
        boolean guarded) {

    /// Guarded where service or reason by itself tells too much.
    public Need(UUID subjectId, ServiceType serviceType, ReferralReason reason, Priority priority) {
        this(
                subjectId,
                serviceType,
                reason,
                priority,
                serviceType.isGuarded() || reason.isGuarded());
    }

    /// The same need, known to few: nothing that is guarded by itself becomes open.
    public Need guardedIf(boolean asked) {
        return new Need(subjectId, serviceType, reason, priority, guarded || asked);
    }

    /// The same need of the record that this person's was merged into.
    public Need of(UUID survivor) {
        return new Need(survivor, serviceType, reason, priority, guarded);
    }
}
