package org.bluedots.referral.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.staff.Roles;
import org.bluedots.referral.queue.ReferralDetailView;
import org.bluedots.referral.referral.Closing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Only the receiving agency answers; to everybody else these steps do not exist.
@Path("/v1/referrals/{id}")
@Tag(name = "Answers", description = "What the receiver does with a referral.")
@RolesAllowed({
    Roles.NATIONAL_AUTHORITY,
    Roles.PARTNER_SYSTEM,
    Roles.CASE_WORKER,
    Roles.CHILD_PROTECTION_OFFICER,
    Roles.GBV_SPECIALIST,
    Roles.PSYCHOLOGIST,
    Roles.HUB_MANAGER
})
@APIResponse(responseCode = "200", description = "The referral after the step, with its `ETag`.")
@APIResponse(responseCode = "404", description = "`NOT_FOUND`: none that you have to answer.")
@APIResponse(responseCode = "409", description = "`ILLEGAL_TRANSITION`: not from this status.")
@APIResponse(responseCode = "412", description = "`STALE_VERSION`: read it again.")
@APIResponse(responseCode = "428", description = "`PRECONDITION_REQUIRED`: send If-Match.")
class AnswerResource {

    private static final String IF_MATCH = "If-Match";

    private final AnswerService answers;

    private final AppointmentService appointments;

    AnswerResource(AnswerService answers, AppointmentService appointments) {
        this.answers = answers;
        this.appointments = appointments;
    }

    @POST
    @Path("/delivery")
    @Operation(summary = "Confirm that the receiver's system has it")
    public RestResponse<ReferralDetailView> confirmDelivery(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
        return answers.confirmDelivery(id, ExpectedVersion.of(ifMatch)).answer();
    }

    @POST
    @Path("/acknowledgement")
    @Operation(
            summary = "Acknowledge: a person has read it",
            description = "Implies the delivery; starts the clock of the assessment.")
    public RestResponse<ReferralDetailView> acknowledge(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
        return answers.acknowledge(id, ExpectedVersion.of(ifMatch)).answer();
    }

    @POST
    @Path("/acceptance")
    @Operation(summary = "Accept: the receiver takes the person up")
    public RestResponse<ReferralDetailView> accept(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
        return answers.accept(id, ExpectedVersion.of(ifMatch)).answer();
    }

    @POST
    @Path("/start")
    @Operation(summary = "Start: the receiver is with the person")
    public RestResponse<ReferralDetailView> start(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
        return answers.start(id, ExpectedVersion.of(ifMatch)).answer();
    }

    @POST
    @Path("/refusal")
    @Operation(summary = "Refuse, before acceptance, with a reason")
    @APIResponse(responseCode = "422", description = "`INVALID_REQUEST`: OTHER needs a text.")
    public RestResponse<ReferralDetailView> refuse(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch,
            @NotNull @Valid RefuseReferral why) {
        return answers.refuse(id, ExpectedVersion.of(ifMatch), why).answer();
    }

    @POST
    @Path("/completion")
    @Operation(summary = "Complete with an outcome", description = "Meets the assessment's clock.")
    public RestResponse<ReferralDetailView> complete(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch,
            @NotNull @Valid CompleteReferral what) {
        return answers.complete(id, ExpectedVersion.of(ifMatch), what).answer();
    }

    @POST
    @Path("/appointment")
    @Operation(summary = "Expect the person at a time; again after they did not come")
    @APIResponse(responseCode = "422", description = "`INVALID_REQUEST`: the time has passed.")
    public RestResponse<ReferralDetailView> schedule(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch,
            @NotNull @Valid ScheduleAppointment when) {
        return appointments.schedule(id, ExpectedVersion.of(ifMatch), when).answer();
    }

    @POST
    @Path("/no-show")
    @Operation(summary = "Note that the person did not come")
    public RestResponse<ReferralDetailView> noShow(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
        return appointments.noShow(id, ExpectedVersion.of(ifMatch)).answer();
    }

    @POST
    @Path("/return")
    @Operation(summary = "Give it back to the sender")
    public RestResponse<ReferralDetailView> giveBack(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
        return appointments.end(id, ExpectedVersion.of(ifMatch), Closing.RETURNED).answer();
    }

    @POST
    @Path("/stop-answer")
    @Operation(
            summary = "Say what became of the data of a referral that was stopped",
            description = "After HALTED, REVOKED or DECLINED_BY_CLIENT; within three days.")
    public RestResponse<ReferralDetailView> answerStop(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch,
            @NotNull @Valid AnswerStop what) {
        return appointments.answerStop(id, ExpectedVersion.of(ifMatch), what).answer();
    }
}
