package org.bluedots.referral.queue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.deadline.Deadline;
import org.bluedots.platform.deadline.DeadlineState;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.referral.referral.Disclosure;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.ReferralCorrection;
import org.bluedots.referral.referral.ReferralOutcome;
import org.bluedots.referral.referral.ReferralReason;
import org.bluedots.referral.referral.RefusalReason;
import org.bluedots.referral.servicepoint.ServiceType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// One referral in full: the line of the queue, and all that the receiver was told and answered.
///
/// @param uascStatus what registration says of the child now
/// @param disclosed what the receiver was told
/// @param corrections what changed since it was sent, the oldest first
@Schema(name = "ReferralDetail")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralDetailView(
        @JsonUnwrapped ReferralView referral,
        ServiceType serviceType,
        UUID servicePointId,
        ReferralReason reason,
        String uascStatus,
        List<Disclosure> disclosed,
        Instant occurredAt,
        Steps steps,
        @Nullable Refusal refusal,
        @Nullable ReferralOutcome outcome,
        List<Clock> deadlines,
        List<Correction> corrections) {

    /// When each step was taken; a step that was not is left out.
    @Schema(name = "ReferralSteps")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Steps(
            @Nullable Instant deliveredAt,
            @Nullable Instant acknowledgedAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant startedAt,
            @Nullable Instant closedAt) {

        static Steps of(Referral referral) {
            return new Steps(
                    referral.deliveredAt(),
                    referral.acknowledgedAt(),
                    referral.acceptedAt(),
                    referral.startedAt(),
                    referral.closedAt());
        }
    }

    /// Why the receiver declined.
    @Schema(name = "ReferralRefusal")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Refusal(RefusalReason reason, @Nullable String text) {

        static @Nullable Refusal of(Referral referral) {
            var reason = referral.refusalReason();
            return reason == null ? null : new Refusal(reason, referral.refusalText());
        }
    }

    /// A clock on the referral: NOTIFY or ASSESS.
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

    public static ReferralDetailView of(Referral referral, List<Deadline> deadlines) {
        return new ReferralDetailView(
                ReferralView.of(referral),
                referral.need().serviceType(),
                referral.route().servicePointId(),
                referral.need().reason(),
                referral.uascStatus(),
                referral.disclosed(),
                referral.occurredAt(),
                Steps.of(referral),
                Refusal.of(referral),
                referral.outcome(),
                deadlines.stream().map(Clock::of).toList(),
                referral.corrections().stream().map(Correction::of).toList());
    }

    /// The answer with its `ETag`.
    public RestResponse<ReferralDetailView> answer() {
        return RestResponse.ResponseBuilder.ok(this)
                .header("ETag", ExpectedVersion.etag(referral.version()))
                .build();
    }
}
