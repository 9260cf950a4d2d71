package org.bluedots.referral.referral;

import java.time.Instant;
import java.util.UUID;
import org.bluedots.platform.outbox.DomainEvent;
import org.bluedots.referral.code.Priority;
import org.bluedots.referral.code.ReferralOutcome;
import org.bluedots.referral.code.ReferralReason;
import org.bluedots.referral.code.ReferralType;
import org.bluedots.referral.code.RefusalReason;
import org.bluedots.referral.referral.Ending.StopAnswer;
import org.bluedots.referral.referral.Grounds.Basis;
import org.bluedots.referral.servicepoint.ServiceType;
import org.jspecify.annotations.Nullable;

/// What happens to a referral: ids, codes and instants.
public sealed interface ReferralEvent extends DomainEvent {

    /// @param serviceType null, like `reason`, of a guarded referral: not even cleared topics tell
    ///   what happened to somebody
    record ReferralOpened(
            UUID referralId,
            ReferralType referralType,
            UUID subjectId,
            @Nullable ServiceType serviceType,
            Priority priority,
            @Nullable ReferralReason reason,
            @Nullable String toAgency,
            @Nullable UUID servicePointId,
            Instant openedAt)
            implements ReferralEvent {

        static ReferralOpened of(Referral referral) {
            var need = referral.need();
            var route = referral.route();
            return new ReferralOpened(
                    referral.id(),
                    referral.type(),
                    need.subjectId(),
                    need.guarded() ? null : need.serviceType(),
                    need.priority(),
                    need.guarded() ? null : need.reason(),
                    route.toAgency(),
                    route.servicePointId(),
                    referral.steps().openedAt());
        }
    }

    record ReferralReady(UUID referralId, Basis basis, Instant readyAt) implements ReferralEvent {}

    record ReferralConsentMissing(UUID referralId, Instant missingSince) implements ReferralEvent {}

    record ReferralSent(UUID referralId, String toAgency, Instant sentAt)
            implements ReferralEvent {}

    record ReferralDelivered(UUID referralId, Instant deliveredAt) implements ReferralEvent {}

    record ReferralAcknowledged(UUID referralId, Instant acknowledgedAt) implements ReferralEvent {}

    record ReferralAccepted(UUID referralId, Instant acceptedAt) implements ReferralEvent {}

    record ReferralStarted(UUID referralId, Instant startedAt) implements ReferralEvent {}

    record AppointmentScheduled(UUID referralId, Instant appointmentAt, Instant scheduledAt)
            implements ReferralEvent {}

    record AppointmentMissed(UUID referralId, @Nullable Instant appointmentAt, Instant missedAt)
            implements ReferralEvent {}

    record ReferralDeclined(UUID referralId, RefusalReason reason, Instant declinedAt)
            implements ReferralEvent {}

    record ReferralCompleted(UUID referralId, ReferralOutcome outcome, Instant completedAt)
            implements ReferralEvent {}

    record ReferralReminded(UUID referralId, Instant remindedAt) implements ReferralEvent {}

    record ReferralExpired(UUID referralId, Instant expiredAt) implements ReferralEvent {}

    record ReferralEscalated(UUID referralId, Instant escalatedAt) implements ReferralEvent {}

    record ReferralAlternativeProposed(UUID referralId, UUID servicePointId, Instant proposedAt)
            implements ReferralEvent {}

    record ReferralRerouted(UUID referralId, UUID toReferralId, Instant reroutedAt)
            implements ReferralEvent {}

    record ReferralReturned(UUID referralId, Instant returnedAt) implements ReferralEvent {}

    record ReferralCancelled(UUID referralId, Instant cancelledAt) implements ReferralEvent {}

    record ReferralRevoked(UUID referralId, Instant revokedAt) implements ReferralEvent {}

    record ReferralHalted(UUID referralId, Instant haltedAt) implements ReferralEvent {}

    record ReferralDeclinedByClient(UUID referralId, Instant declinedAt) implements ReferralEvent {}

    record ServiceUnavailable(UUID referralId, Instant notedAt) implements ReferralEvent {}

    record ReferralStopAnswered(UUID referralId, StopAnswer answer, Instant answeredAt)
            implements ReferralEvent {}

    record ReferralClosed(UUID referralId, Instant closedAt) implements ReferralEvent {}

    /// @param from the UASC status that the report stood on; `to` is what registration says now
    record ReferralCorrected(
            UUID referralId, String from, String to, String ruleId, Instant correctedAt)
            implements ReferralEvent {}

    /// A case has another lead.
    record CaseTransferAccepted(
            UUID referralId, UUID subjectId, String fromAgency, String toAgency, Instant acceptedAt)
            implements ReferralEvent {}

    UUID referralId();

    @Override
    default UUID subject() {
        return referralId();
    }

    @Override
    default String type() {
        return "org.bluedots.referral." + name() + ".v1";
    }

    private String name() {
        return switch (this) {
            case ReferralOpened _ -> "referral-opened";
            case ReferralReady _ -> "referral-ready";
            case ReferralConsentMissing _ -> "referral-consent-missing";
            case ReferralSent _ -> "referral-sent";
            case ReferralDelivered _ -> "referral-delivered";
            case ReferralAcknowledged _ -> "referral-acknowledged";
            case ReferralAccepted _ -> "referral-accepted";
            case ReferralStarted _ -> "referral-started";
            case AppointmentScheduled _ -> "appointment-scheduled";
            case AppointmentMissed _ -> "appointment-missed";
            case ReferralDeclined _ -> "referral-declined";
            case ReferralCompleted _ -> "referral-completed";
            case ReferralReminded _ -> "referral-reminded";
            case ReferralExpired _ -> "referral-expired";
            case ReferralEscalated _ -> "referral-escalated";
            case ReferralAlternativeProposed _ -> "referral-alternative-proposed";
            case ReferralRerouted _ -> "referral-rerouted";
            case ReferralReturned _ -> "referral-returned";
            case ReferralCancelled _ -> "referral-cancelled";
            case ReferralRevoked _ -> "referral-revoked";
            case ReferralHalted _ -> "referral-halted";
            case ReferralDeclinedByClient _ -> "referral-declined-by-client";
            case ServiceUnavailable _ -> "service-unavailable";
            case ReferralStopAnswered _ -> "referral-stop-answered";
            case ReferralClosed _ -> "referral-closed";
            case CaseTransferAccepted _ -> "case-transfer-accepted";
            case ReferralCorrected _ -> "referral-corrected";
        };
    }
}
