package org.bluedots.referral.drafting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Outcome;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.staff.Roles;
import org.bluedots.referral.queue.ReferralDetailView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Writes referrals. Each version passes the gate of consent by itself.
@Path("/v1/referrals")
@Tag(name = "Writing referrals", description = "From the need to a referral that may leave.")
@RolesAllowed({
    Roles.REGISTRAR,
    Roles.CASE_WORKER,
    Roles.CHILD_PROTECTION_OFFICER,
    Roles.GBV_SPECIALIST,
    Roles.PSYCHOLOGIST,
    Roles.HUB_MANAGER
})
class DraftResource {

    private static final String OPEN = "POST /v1/referrals";
    private static final String IF_MATCH = "If-Match";

    private final DraftingService drafting;
    private final OverrideService overrides;
    private final Ids ids;

    DraftResource(DraftingService drafting, OverrideService overrides, Ids ids) {
        this.drafting = drafting;
        this.overrides = overrides;
        this.ids = ids;
    }

    @POST
    @Operation(
            summary = "Open a referral",
            description =
                    "READY when a consent covers what is disclosed to the receiver,"
                            + " PENDING_CONSENT when none does, DRAFT without a receiver.")
    @APIResponse(responseCode = "201", description = "Opened; `ETag` is for the next change.")
    @APIResponse(responseCode = "404", description = "`NOT_FOUND`: no person whom you may see.")
    @APIResponse(responseCode = "409", description = "`REFERRAL_EXISTS`: follow the open one.")
    public RestResponse<ReferralDetailView> open(
            @RestHeader("Idempotency-Key") @Parameter(required = true) @Nullable String key,
            @NotNull @Valid OpenReferral wanted,
            UriInfo uri) {
        var receipt = drafting.open(wanted, Command.of(key, OPEN, wanted), ids.next());
        var made = receipt.referral();
        return RestResponse.ResponseBuilder.<ReferralDetailView>create(
                        RestResponse.Status.CREATED, made)
                .location(
                        uri.getAbsolutePathBuilder().path(made.referral().id().toString()).build())
                .header("ETag", ExpectedVersion.etag(made.referral().version()))
                .header(Outcome.REPLAYED, receipt.replayed())
                .build();
    }

    @PUT
    @Path("/{id}/draft")
    @Operation(summary = "Write it anew, before it is sent")
    @APIResponse(responseCode = "200", description = "As it is now; it passed the gate anew.")
    @APIResponse(responseCode = "404", description = "`NOT_FOUND`: none of your hubs.")
    @APIResponse(responseCode = "409", description = "`ILLEGAL_TRANSITION`: it was sent.")
    public RestResponse<ReferralDetailView> rewrite(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch,
            @NotNull @Valid OpenReferral wanted) {
        return drafting.rewrite(id, ExpectedVersion.of(ifMatch), wanted).answer();
    }

    @POST
    @Path("/{id}/receiver")
    @Operation(summary = "Choose the receiver, before it is sent")
    @APIResponse(responseCode = "200", description = "Addressed; it passed the gate anew.")
    @APIResponse(responseCode = "404", description = "`NOT_FOUND`: none of your hubs.")
    @APIResponse(responseCode = "409", description = "`ILLEGAL_TRANSITION`: it was sent.")
    public RestResponse<ReferralDetailView> address(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch,
            @NotNull @Valid Address to) {
        return drafting.address(id, ExpectedVersion.of(ifMatch), to).answer();
    }

    @POST
    @Path("/{id}/override")
    @RolesAllowed({Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER, Roles.GBV_SPECIALIST})
    @Operation(summary = "Propose to tell the receiver without consent, with the reason")
    @APIResponse(responseCode = "200", description = "Proposed; somebody else approves.")
    @APIResponse(responseCode = "404", description = "`NOT_FOUND`: none of your hubs.")
    @APIResponse(responseCode = "409", description = "`ILLEGAL_TRANSITION`: it does not wait.")
    public RestResponse<ReferralDetailView> proposeOverride(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch,
            @NotNull @Valid ProposeOverride wanted) {
        return overrides.propose(id, ExpectedVersion.of(ifMatch), wanted).answer();
    }

    @POST
    @Path("/{id}/override-approval")
    @RolesAllowed({Roles.CHILD_PROTECTION_OFFICER, Roles.HUB_MANAGER})
    @Operation(summary = "Approve an override that somebody else proposed")
    @APIResponse(responseCode = "200", description = "READY.")
    @APIResponse(responseCode = "404", description = "`NOT_FOUND`: none of your hubs.")
    @APIResponse(
            responseCode = "409",
            description = "`VERIFIER_CONFLICT`: you proposed it, or nobody did.")
    public RestResponse<ReferralDetailView> approveOverride(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
        return overrides.approve(id, ExpectedVersion.of(ifMatch)).answer();
    }
}
