package org.bluedots.registration.needs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.staff.CurrentStaff;
import org.bluedots.platform.staff.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/needs/{id}")
@Tag(name = "Screening")
class NeedResource {

    private final NeedService service;
    private final CurrentStaff staff;

    NeedResource(NeedService service, CurrentStaff staff) {
        this.service = service;
        this.staff = staff;
    }

    @POST
    @Path("/verification")
    @RolesAllowed({
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.GBV_SPECIALIST,
        Roles.PSYCHOLOGIST
    })
    @Operation(summary = "Confirm a need that somebody else identified")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = NeedView.class)))
    public Response verify(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.verify(id, ExpectedVersion.of(ifMatch), staff.get()));
    }

    @POST
    @Path("/end")
    @RolesAllowed({
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.GBV_SPECIALIST,
        Roles.PSYCHOLOGIST
    })
    @Operation(summary = "End a need; it stays on record, and the tier follows at once")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = NeedView.class)))
    public Response end(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull EndNeed end) {
        return answer(service.end(id, end, ExpectedVersion.of(ifMatch), staff.get()));
    }

    private static Response answer(NeedView need) {
        return Response.ok(need).header("ETag", ExpectedVersion.etag(need.version())).build();
    }
}
