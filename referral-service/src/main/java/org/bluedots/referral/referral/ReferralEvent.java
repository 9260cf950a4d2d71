package org.bluedots.referral.referral;

import java.time.Instant;
import java.util.UUID;
import org.bluedots.platform.outbox.DomainEvent;
import org.bluedots.referral.servicepoint.ServiceType;

/// What happens to a referral: ids, codes and instants.
public sealed interface ReferralEvent extends DomainEvent {

    record ReferralOpened(
            UUID referralId,
            ReferralType referralType,
            UUID subjectId,
            ServiceType serviceType,
            Priority priority,
            ReferralReason reason,
            String toAgency,
            UUID servicePointId,
            Instant openedAt)
            implements ReferralEvent {}

    record ReferralSent(UUID referralId, String toAgency, Instant sentAt)
            implements ReferralEvent {}

    record ReferralDelivered(UUID referralId, Instant deliveredAt) implements ReferralEvent {}

    record ReferralAcknowledged(UUID referralId, Instant acknowledgedAt) implements ReferralEvent {}

    record ReferralAccepted(UUID referralId, Instant acceptedAt) implements ReferralEvent {}

    record ReferralStarted(UUID referralId, Instant startedAt) implements ReferralEvent {}

    record ReferralDeclined(UUID referralId, RefusalReason reason, Instant declinedAt)
            implements ReferralEvent {}

    record ReferralCompleted(UUID referralId, ReferralOutcome outcome, Instant completedAt)
            implements ReferralEvent {}

    /// @param from the UASC status that the report stood on; `to` is what registration says now
    record ReferralCorrected(
            UUID referralId, String from, String to, String ruleId, Instant correctedAt)
            implements ReferralEvent {}

    UUID referralId();

    @Override
    default UUID subject() {
        return referralId();
    }

    @Override
    default String type() {
        return switch (this) {
            case ReferralOpened _ -> "org.bluedots.referral.referral-opened.v1";
            case ReferralSent _ -> "org.bluedots.referral.referral-sent.v1";
            case ReferralDelivered _ -> "org.bluedots.referral.referral-delivered.v1";
            case ReferralAcknowledged _ -> "org.bluedots.referral.referral-acknowledged.v1";
            case ReferralAccepted _ -> "org.bluedots.referral.referral-accepted.v1";
            case ReferralStarted _ -> "org.bluedots.referral.referral-started.v1";
            case ReferralDeclined _ -> "org.bluedots.referral.referral-declined.v1";
            case ReferralCompleted _ -> "org.bluedots.referral.referral-completed.v1";
            case ReferralCorrected _ -> "org.bluedots.referral.referral-corrected.v1";
        };
    }
}
