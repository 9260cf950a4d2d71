package org.bluedots.referral.queue;

import java.time.Instant;
import java.util.UUID;
import org.bluedots.referral.code.Priority;
import org.bluedots.referral.code.ReferralType;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.ReferralStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A line of the queue: enough to know what to open next.
///
/// @param code what people read out on the telephone
/// @param subjectId the person, known to registration
/// @param toAgency left out as long as nobody has chosen a receiver
/// @param version for If-Match
@Schema(name = "Referral")
public record ReferralView(
        UUID id,
        String code,
        UUID subjectId,
        ReferralType type,
        ReferralStatus status,
        Priority priority,
        String hubId,
        String countryCode,
        String fromAgency,
        @Nullable String toAgency,
        Instant openedAt,
        long version) {

    static ReferralView of(Referral referral) {
        return new ReferralView(
                referral.id(),
                referral.code(),
                referral.need().subjectId(),
                referral.type(),
                referral.status(),
                referral.need().priority(),
                referral.route().fromHub(),
                referral.route().countryCode(),
                referral.route().fromAgency(),
                referral.route().toAgency(),
                referral.steps().openedAt(),
                referral.version());
    }
}
