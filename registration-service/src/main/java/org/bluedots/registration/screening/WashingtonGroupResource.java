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

@Path("/v1/people/{id}/washington-group")
@Tag(name = "Screening")
class WashingtonGroupResource {

    private final WashingtonGroupService service;
    private final CurrentStaff staff;

    WashingtonGroupResource(WashingtonGroupService service, CurrentStaff staff) {
        this.service = service;
        this.staff = staff;
    }

    @POST
    @RolesAllowed({Roles.REGISTRAR, Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER})
    @Operation(
            summary = "Keep the answers to the Washington Group short set",
            description = "From age 5. 1 no difficulty, 2 some, 3 a lot, 4 cannot do at all.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = WashingtonGroupView.class)))
    public Response answer(
            UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull WashingtonAnswers answers) {
        var command = Command.of(key, "POST /v1/people/%s/washington-group".formatted(id), answers);
        var receipt = service.answer(id, command, answers, staff.get());
        var response = Response.status(Response.Status.CREATED).entity(receipt.answers());
        if (receipt.replayed()) response.header(Outcome.REPLAYED, true);
        return response.build();
    }

    @GET
    @RolesAllowed({Roles.REGISTRAR, Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER})
    @Operation(summary = "See the newest answers; audited")
    public WashingtonGroupView latest(UUID id) {
        return service.latest(id);
    }
}
