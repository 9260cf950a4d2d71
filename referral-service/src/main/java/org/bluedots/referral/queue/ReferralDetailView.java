package org.bluedots.referral.queue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.deadline.Deadline;
import org.bluedots.platform.deadline.DeadlineState;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.referral.code.ReferralOutcome;
import org.bluedots.referral.code.ReferralReason;
import org.bluedots.referral.code.RefusalReason;
import org.bluedots.referral.disclosure.Brief;
import org.bluedots.referral.disclosure.DisclosedField;
import org.bluedots.referral.referral.ContactAttempt;
import org.bluedots.referral.referral.Ending.StopAnswer;
import org.bluedots.referral.referral.Grounds;
import org.bluedots.referral.referral.Letter;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.ReferralCorrection;
import org.bluedots.referral.servicepoint.ServiceType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// One referral in full: the line of the queue, and all that the receiver was told and answered.
///
/// @param person the disclosed fields as they were when it was sent; not after 30 days from the end
/// @param corrections what changed since it was sent, the oldest first
@Schema(name = "ReferralDetail")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralDetailView(
        @JsonUnwrapped ReferralView referral,
        @JsonUnwrapped Asked asked,
        Written letter,
        Allowed grounds,
        @Nullable JsonNode person,
        Steps steps,
        @Nullable Refusal refusal,
        @Nullable ReferralOutcome outcome,
        @Nullable Stop stop,
        List<Attempt> attempts,
        List<Clock> deadlines,
        List<Correction> corrections) {

    /// What is asked for, and what it stands on.
    ///
    /// @param uascStatus in a report on a child: what registration says of it now
    /// @param disclosed what the receiver is told
    /// @param ruleId the rule that found the need, if no person did
    /// @param parentId the referral that this one carries on
    /// @param ledBy the older one that a merge of two records found, and that leads
    /// @param bundleId those with the same are sent and taken over together
    /// @param proposedPointId where it could go instead
    @Schema(name = "ReferralAsked")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Asked(
            ServiceType serviceType,
            @Nullable UUID servicePointId,
            ReferralReason reason,
            @Nullable String uascStatus,
            List<DisclosedField> disclosed,
            Instant occurredAt,
            boolean guarded,
            @Nullable String ruleId,
            @Nullable UUID parentId,
            @Nullable UUID ledBy,
            @Nullable UUID bundleId,
            @Nullable UUID proposedPointId) {

        static Asked of(Referral referral) {
            var need = referral.need();
            return new Asked(
                    need.serviceType(),
                    referral.route().servicePointId(),
                    need.reason(),
                    referral.uascStatus(),
                    referral.disclosed(),
                    referral.steps().occurredAt(),
                    need.guarded(),
                    referral.ruleId(),
                    referral.parentId(),
                    referral.ledBy(),
                    referral.bundleId(),
                    referral.proposedPointId());
        }
    }

    /// What the sender wrote.
    @Schema(name = "ReferralLetter")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Written(
            List<ServiceType> requested,
            List<ServiceType> provided,
            Letter.@Nullable Informed informed,
            Letter.@Nullable Method method,
            @Nullable LocalDate followUpBy,
            @Nullable @JsonUnwrapped Brief brief) {

        static Written of(Letter letter, @Nullable Brief brief) {
            return new Written(
                    letter.requested(),
                    letter.provided(),
                    letter.informed(),
                    letter.method(),
                    letter.followUpBy(),
                    brief);
        }
    }

    /// On what the disclosure rests.
    ///
    /// @param consentDue what it rests on has lapsed: somebody has to ask again
    /// @param overrideReason for the sender's own agency only
    @Schema(name = "ReferralGrounds")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Allowed(
            Grounds.@Nullable Basis basis,
            @Nullable UUID consentId,
            boolean consentDue,
            Grounds.@Nullable OverrideBasis overrideBasis,
            @Nullable String overrideReason) {

        static Allowed of(Grounds grounds, @Nullable String reason) {
            return new Allowed(
                    grounds.basis(),
                    grounds.consentId(),
                    grounds.consentDue(),
                    grounds.overrideBasis(),
                    reason);
        }
    }

    /// When each step was taken; a step that was not is left out.
    @Schema(name = "ReferralSteps")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Steps(
            @Nullable Instant sentAt,
            @Nullable Instant deliveredAt,
            @Nullable Instant acknowledgedAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant startedAt,
            @Nullable Instant closedAt,
            @Nullable Instant appointmentAt,
            @Nullable Instant remindedAt,
            @Nullable Instant escalatedAt) {

        static Steps of(Referral referral) {
            var steps = referral.steps();
            return new Steps(
                    steps.sentAt(),
                    steps.deliveredAt(),
                    steps.acknowledgedAt(),
                    steps.acceptedAt(),
                    steps.startedAt(),
                    steps.closedAt(),
                    steps.appointmentAt(),
                    steps.remindedAt(),
                    steps.escalatedAt());
        }
    }

    /// Why the receiver declined.
    @Schema(name = "ReferralRefusal")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Refusal(RefusalReason reason, @Nullable String text) {

        static @Nullable Refusal of(Referral referral) {
            var reason = referral.ending().refusalReason();
            return reason == null ? null : new Refusal(reason, referral.ending().refusalText());
        }
    }

    /// What a receiver that was told to stop did with the data.
    @Schema(name = "ReferralStop")
    public record Stop(StopAnswer answer, Instant answeredAt) {

        static @Nullable Stop of(Referral referral) {
            var answer = referral.ending().stopAnswer();
            var at = referral.ending().stopAnsweredAt();
            return answer == null || at == null ? null : new Stop(answer, at);
        }
    }

    /// Somebody tried to reach the person, or the other side.
    @Schema(name = "ReferralAttempt")
    public record Attempt(Instant at, ContactAttempt.Via via, ContactAttempt.Result result) {

        static Attempt of(ContactAttempt attempt) {
            return new Attempt(attempt.at(), attempt.via(), attempt.result());
        }
    }

    /// A clock on the referral.
    @Schema(name = "ReferralDeadline")
    public record Clock(String kind, Instant dueAt, DeadlineState state) {

        static Clock of(Deadline deadline) {
            return new Clock(deadline.kind(), deadline.dueAt(), deadline.state());
        }
    }

    /// What registration said after the report was sent.
    @Schema(name = "ReferralCorrection")
    public record Correction(String from, String to, String ruleId, Instant correctedAt) {

        static Correction of(ReferralCorrection correction) {
            return new Correction(
                    correction.fromStatus(),
                    correction.toStatus(),
                    correction.ruleId(),
                    correction.correctedAt());
        }
    }

    /// The answer with its `ETag`.
    public RestResponse<ReferralDetailView> answer() {
        return RestResponse.ResponseBuilder.ok(this)
                .header("ETag", ExpectedVersion.etag(referral.version()))
                .build();
    }
}
