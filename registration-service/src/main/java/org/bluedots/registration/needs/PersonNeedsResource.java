package org.bluedots.registration.needs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
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

@Path("/v1/people/{id}/needs")
@Tag(name = "Screening")
class PersonNeedsResource {

    private final NeedService service;
    private final CurrentStaff staff;

    PersonNeedsResource(NeedService service, CurrentStaff staff) {
        this.service = service;
        this.staff = staff;
    }

    @POST
    @RolesAllowed({
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.GBV_SPECIALIST,
        Roles.PSYCHOLOGIST
    })
    @Operation(
            summary = "Take down a specific need; the tier follows at once",
            description = "Sensitive codes are taken down and seen by few: see the code list.")
    @APIResponse(
            responseCode = "201",
            description = "Taken down, now or by an earlier sending (Idempotent-Replayed: true)",
            content = @Content(schema = @Schema(implementation = NeedView.class)))
    public Response identify(
            UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull IdentifyNeed need) {
        var command = Command.of(key, "POST /v1/people/%s/needs".formatted(id), need);
        var receipt = service.identify(id, command, need, staff.get());
        var response = Response.status(Response.Status.CREATED).entity(receipt.need());
        if (receipt.replayed()) response.header(Outcome.REPLAYED, true);
        return response.header("ETag", ExpectedVersion.etag(receipt.need().version())).build();
    }

    @GET
    @RolesAllowed({
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.GBV_SPECIALIST,
        Roles.PSYCHOLOGIST
    })
    @Operation(summary = "See a person's needs as far as you may know of them; audited")
    public Page<NeedView> of(UUID id) {
        return service.of(id, staff.get());
    }
}
