package org.bluedots.registration.screening;

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
import org.bluedots.platform.staff.CurrentStaff;
import org.bluedots.platform.staff.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/people/{id}/trafficking-screening")
@Tag(name = "Screening")
class TraffickingResource {

    private final TraffickingService service;
    private final CurrentStaff staff;

    TraffickingResource(TraffickingService service, CurrentStaff staff) {
        this.service = service;
        this.staff = staff;
    }

    @POST
    @RolesAllowed({Roles.CHILD_PROTECTION_OFFICER, Roles.GBV_SPECIALIST})
    @Operation(
            summary = "Keep which signs of trafficking there are; none is an answer too",
            description = "The newest screening counts. Others see its tier and nothing else.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = TraffickingView.class)))
    public Response screen(
            UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull ScreenForTrafficking seen) {
        var operation = "POST /v1/people/%s/trafficking-screening".formatted(id);
        var receipt = service.screen(id, Command.of(key, operation, seen), seen, staff.get());
        var response = Response.status(Response.Status.CREATED).entity(receipt.screening());
        if (receipt.replayed()) response.header(Outcome.REPLAYED, true);
        return response.build();
    }

    @GET
    @RolesAllowed({Roles.CHILD_PROTECTION_OFFICER, Roles.GBV_SPECIALIST})
    @Operation(summary = "See the newest screening; audited")
    public TraffickingView latest(UUID id) {
        return service.latest(id, staff.get());
    }
}
