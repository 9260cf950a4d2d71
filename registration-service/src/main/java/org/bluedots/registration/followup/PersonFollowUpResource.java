package org.bluedots.registration.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Outcome;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.request.Page;
import org.bluedots.platform.staff.CurrentStaff;
import org.bluedots.platform.staff.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/people/{id}/follow-ups")
@Tag(name = "Follow-ups")
@RolesAllowed({
    Roles.REGISTRAR,
    Roles.CASE_WORKER,
    Roles.CHILD_PROTECTION_OFFICER,
    Roles.HUB_MANAGER
})
class PersonFollowUpResource {

    private final FollowUpService service;
    private final CurrentStaff staff;
    private final Ids ids;

    PersonFollowUpResource(FollowUpService service, CurrentStaff staff, Ids ids) {
        this.service = service;
        this.staff = staff;
        this.ids = ids;
    }

    @POST
    @Operation(summary = "Flag a person to be looked at again on a day")
    @APIResponse(
            responseCode = "201",
            description = "Raised, now or by an earlier sending (Idempotent-Replayed: true)",
            content = @Content(schema = @Schema(implementation = FollowUpView.class)))
    public Response raise(
            UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull RaiseFollowUp wanted) {
        var command = Command.of(key, "POST /v1/people/%s/follow-ups".formatted(id), wanted);
        var receipt = service.raise(id, ids.next(), command, wanted, staff.get());
        var response = Response.status(Response.Status.CREATED).entity(receipt.followUp());
        if (receipt.replayed()) response.header(Outcome.REPLAYED, true);
        var etag = ExpectedVersion.etag(receipt.followUp().version());
        return response.header("ETag", etag).build();
    }

    @GET
    @Operation(summary = "See what is to be looked at again; written to the audit log")
    public Page<FollowUpView> of(UUID id) {
        return service.of(id);
    }
}
