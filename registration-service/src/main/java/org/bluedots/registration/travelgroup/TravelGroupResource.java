package org.bluedots.registration.travelgroup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.staff.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/travel-groups")
@Tag(name = "Travelling groups")
class TravelGroupResource {

    private final TravelGroupService service;

    TravelGroupResource(TravelGroupService service) {
        this.service = service;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.HUB_MANAGER
    })
    @Operation(summary = "See who travels with whom; written to the audit log")
    public Response see(UUID id) {
        var group = service.see(id);
        return Response.ok(group).header("ETag", ExpectedVersion.etag(group.version())).build();
    }
}
