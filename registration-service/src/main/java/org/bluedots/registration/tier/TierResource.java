package org.bluedots.registration.tier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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

@Path("/v1/people/{id}/risk")
@Tag(name = "Screening")
class TierResource {

    private final TierService service;
    private final CurrentStaff staff;

    TierResource(TierService service, CurrentStaff staff) {
        this.service = service;
        this.staff = staff;
    }

    @GET
    @RolesAllowed({
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.GBV_SPECIALIST,
        Roles.PSYCHOLOGIST,
        Roles.HUB_MANAGER
    })
    @Operation(summary = "See why a person has their tier, as far as you may know it; audited")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TierView.class)))
    public Response see(UUID id) {
        var tier = service.see(id, staff.get());
        return Response.ok(tier).header("ETag", ExpectedVersion.etag(tier.version())).build();
    }
}
