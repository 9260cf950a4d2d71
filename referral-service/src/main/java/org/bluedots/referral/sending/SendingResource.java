package org.bluedots.referral.sending;

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

/// What the sender's hub does with a referral that was written.
@Path("/v1/referrals/{id}")
@Tag(name = "Sending referrals", description = "From the gate to what came of it.")
@RolesAllowed({
    Roles.REGISTRAR,
    Roles.CASE_WORKER,
    Roles.CHILD_PROTECTION_OFFICER,
    Roles.GBV_SPECIALIST,
    Roles.PSYCHOLOGIST,
    Roles.HUB_MANAGER
})
@APIResponse(responseCode = "200", description = "The referral after the step, with its `ETag`.")
@APIResponse(responseCode = "404", description = "`NOT_FOUND`: none of your hubs.")
@APIResponse(responseCode = "409", description = "`ILLEGAL_TRANSITION`: not from this status.")
@APIResponse(responseCode = "412", description = "`STALE_VERSION`: read it again.")
@APIResponse(responseCode = "428", description = "`PRECONDITION_REQUIRED`: send If-Match.")
class SendingResource {

    private static final String IF_MATCH = "If-Match";

    private final Dispatch dispatch;
    private final FollowingService following;

    SendingResource(Dispatch dispatch, FollowingService following) {
        this.dispatch = dispatch;
        this.following = following;
    }

    @POST
    @Path("/sending")
    @Operation(
            summary = "Send it",
            description =
                    "Reads what it discloses from registration, in your name, and keeps that as"
                            + " what the receiver sees. Refused without consent or an override"
                            + " (`CONSENT_REQUIRED`), without an agreement (`DSA_MISSING`), without"
                            + " a receiver (`NO_RECEIVER`).")
    @APIResponse(responseCode = "503", description = "`UNAVAILABLE`: registration is silent.")
    public RestResponse<ReferralDetailView> send(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
        return dispatch.send(id, ExpectedVersion.of(ifMatch)).answer();
    }

    @POST
    @Path("/cancellation")
    @Operation(summary = "Give it up, before it is sent")
    public RestResponse<ReferralDetailView> cancel(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
        return end(id, ifMatch, Closing.CANCELLED);
    }

    @POST
    @Path("/revocation")
    @Operation(summary = "Take it back, after it was sent", description = "The receiver stops.")
    public RestResponse<ReferralDetailView> revoke(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
        return end(id, ifMatch, Closing.REVOKED);
    }

    @POST
    @Path("/client-refusal")
    @Operation(
            summary = "The person does not want it",
            description = "The door stays open: open another referral whenever they ask.")
    public RestResponse<ReferralDetailView> declineByClient(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
        return end(id, ifMatch, Closing.DECLINED_BY_CLIENT);
    }

    @POST
    @Path("/unavailability")
    @Operation(summary = "Nobody offers the service")
    public RestResponse<ReferralDetailView> nobodyOffersIt(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
        return end(id, ifMatch, Closing.SERVICE_UNAVAILABLE);
    }

    @POST
    @Path("/recall")
    @Operation(summary = "Take back what was declined, to decide what comes next")
    public RestResponse<ReferralDetailView> recall(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
        return end(id, ifMatch, Closing.RETURNED);
    }

    @POST
    @Path("/closure")
    @Operation(summary = "Close it: you have seen what came of it")
    public RestResponse<ReferralDetailView> close(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
        return end(id, ifMatch, Closing.CLOSED);
    }

    @POST
    @Path("/contact-attempts")
    @Operation(summary = "Note that somebody tried to reach the person or the receiver")
    public RestResponse<ReferralDetailView> note(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch,
            @NotNull @Valid NoteAttempt attempt) {
        return following.note(id, ExpectedVersion.of(ifMatch), attempt).answer();
    }

    private RestResponse<ReferralDetailView> end(UUID id, @Nullable String ifMatch, Closing how) {
        return following.end(id, ExpectedVersion.of(ifMatch), how).answer();
    }
}
