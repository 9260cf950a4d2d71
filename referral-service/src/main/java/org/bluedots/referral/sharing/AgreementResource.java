package org.bluedots.referral.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Outcome;
import org.bluedots.platform.request.Cursor;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.request.Page;
import org.bluedots.platform.staff.Roles;
import org.bluedots.referral.agreement.AgreementService;
import org.bluedots.referral.agreement.AgreementView;
import org.bluedots.referral.agreement.ProposeAgreement;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Two agencies agree on what one may tell the other.
@Path("/v1/agreements")
@Tag(name = "Agreements", description = "Which agencies may tell each other what.")
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.DPO})
class AgreementResource {

    private static final String PROPOSE = "POST /v1/agreements";
    private static final String IF_MATCH = "If-Match";

    private final AgreementService agreements;
    private final SharingService sharing;
    private final Ids ids;

    AgreementResource(AgreementService agreements, SharingService sharing, Ids ids) {
        this.agreements = agreements;
        this.sharing = sharing;
        this.ids = ids;
    }

    @GET
    @RolesAllowed({Roles.AGENCY_ADMIN, Roles.DPO, Roles.AUDITOR, Roles.HUB_MANAGER})
    @Operation(summary = "List the agreements of your agency")
    @APIResponse(responseCode = "200", description = "A page; `Link` leads to the next one.")
    public RestResponse<Page<AgreementView>> list(
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @RestQuery @Nullable String cursor,
            UriInfo uri) {
        return agreements.list(Cursor.read(cursor), limit).answer(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.AGENCY_ADMIN, Roles.DPO, Roles.AUDITOR, Roles.HUB_MANAGER})
    @Operation(summary = "Read an agreement of your agency")
    @APIResponse(responseCode = "200", description = "`ETag` is what a change needs in If-Match.")
    @APIResponse(responseCode = "404", description = "`NOT_FOUND`: none of your agency.")
    public RestResponse<AgreementView> get(@RestPath UUID id) {
        return agreements.get(id).answer();
    }

    @POST
    @Operation(summary = "Propose to tell another agency something; it signs")
    @APIResponse(responseCode = "201", description = "Proposed.")
    public RestResponse<AgreementView> propose(
            @RestHeader("Idempotency-Key") @Parameter(required = true) @Nullable String key,
            @NotNull @Valid ProposeAgreement wanted,
            UriInfo uri) {
        var receipt = agreements.propose(wanted, Command.of(key, PROPOSE, wanted), ids.next());
        var made = receipt.agreement();
        return RestResponse.ResponseBuilder.<AgreementView>create(RestResponse.Status.CREATED, made)
                .location(uri.getAbsolutePathBuilder().path(made.id().toString()).build())
                .header("ETag", ExpectedVersion.etag(made.version()))
                .header(Outcome.REPLAYED, receipt.replayed())
                .build();
    }

    @POST
    @Path("/{id}/signature")
    @Operation(summary = "Sign what another agency proposed")
    @APIResponse(responseCode = "200", description = "In force.")
    @APIResponse(responseCode = "404", description = "`NOT_FOUND`: none of your agency.")
    @APIResponse(responseCode = "409", description = "`ILLEGAL_TRANSITION`: not a proposal.")
    public RestResponse<AgreementView> sign(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
        return agreements.sign(id, ExpectedVersion.of(ifMatch)).answer();
    }

    @POST
    @Path("/{id}/end")
    @Operation(summary = "End it", description = "Open referrals come back to their sender.")
    @APIResponse(responseCode = "200", description = "Ended.")
    @APIResponse(responseCode = "404", description = "`NOT_FOUND`: none of your agency.")
    @APIResponse(responseCode = "409", description = "`ILLEGAL_TRANSITION`: it has ended.")
    public RestResponse<AgreementView> end(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
        return sharing.end(id, ExpectedVersion.of(ifMatch)).answer();
    }
}
