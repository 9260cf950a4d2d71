package org.bluedots.referral.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Outcome;
import org.bluedots.platform.staff.Roles;
import org.bluedots.referral.answer.RefuseReferral;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The responsibility for cases goes to another agency.
@Path("/v1/transfers")
@Tag(name = "Transfers", description = "A case has one lead at any time; siblings go together.")
@RolesAllowed({Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER, Roles.HUB_MANAGER})
@APIResponse(responseCode = "404", description = "`NOT_FOUND`: none that you may see.")
class TransferResource {

    private static final String PROPOSE = "POST /v1/transfers";

    private final TransferService transfers;
    private final TransferDispatch dispatch;
    private final HandoverService handovers;
    private final Ids ids;

    TransferResource(
            TransferService transfers,
            TransferDispatch dispatch,
            HandoverService handovers,
            Ids ids) {
        this.transfers = transfers;
        this.dispatch = dispatch;
        this.handovers = handovers;
        this.ids = ids;
    }

    @POST
    @Operation(
            summary = "Propose to hand cases over",
            description = "One referral of type TRANSFER per person; each passes the gate.")
    @APIResponse(responseCode = "201", description = "Proposed; nothing was sent.")
    public RestResponse<TransferView> propose(
            @RestHeader("Idempotency-Key") @Parameter(required = true) @Nullable String key,
            @NotNull @Valid ProposeTransfer wanted,
            UriInfo uri) {
        var receipt = transfers.propose(wanted, Command.of(key, PROPOSE, wanted), ids.next());
        var made = receipt.transfer();
        return RestResponse.ResponseBuilder.<TransferView>create(RestResponse.Status.CREATED, made)
                .location(uri.getAbsolutePathBuilder().path(made.id().toString()).build())
                .header(Outcome.REPLAYED, receipt.replayed())
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a transfer with its cases")
    @APIResponse(responseCode = "200", description = "With what its checklist lacks.")
    public TransferView get(@RestPath UUID id) {
        return transfers.get(id);
    }

    @PUT
    @Path("/{id}/checklist")
    @Operation(summary = "Say what goes over with each case")
    @APIResponse(responseCode = "200", description = "With what is still missing.")
    public TransferView complete(@RestPath UUID id, @NotNull @Valid CompleteChecklist what) {
        return transfers.complete(id, what);
    }

    @POST
    @Path("/{id}/sending")
    @Operation(summary = "Send all cases of it, or none")
    @APIResponse(responseCode = "200", description = "Sent; you lead until it is accepted.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`SIBLINGS_TOGETHER`: one of them may not leave. `CHECKLIST_INCOMPLETE`."
                            + " `DSA_MISSING`.")
    public TransferView send(@RestPath UUID id) {
        return dispatch.send(id);
    }

    @POST
    @Path("/{id}/acceptance")
    @Operation(summary = "Take all cases over", description = "Your agency leads from now on.")
    @APIResponse(responseCode = "200", description = "Accepted.")
    @APIResponse(responseCode = "409", description = "`ILLEGAL_TRANSITION`: not from this status.")
    public TransferView accept(@RestPath UUID id) {
        return handovers.accept(id);
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(summary = "Take none of the cases over, with a reason")
    @APIResponse(responseCode = "200", description = "Declined; the sender leads on.")
    @APIResponse(responseCode = "409", description = "`ILLEGAL_TRANSITION`: not from this status.")
    public TransferView refuse(@RestPath UUID id, @NotNull @Valid RefuseReferral why) {
        return handovers.refuse(id, why);
    }
}
