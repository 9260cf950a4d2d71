package org.bluedots.referral.servicepoint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.bluedots.platform.request.Cursor;
import org.bluedots.platform.request.Page;
import org.bluedots.platform.staff.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Everybody who works with people may look up where they can be sent: it names no person.
@Path("/v1/service-points")
@Tag(name = "Service points", description = "Who can be referred to.")
@RolesAllowed({
    Roles.INFO_WORKER,
    Roles.REGISTRAR,
    Roles.CASE_WORKER,
    Roles.CHILD_PROTECTION_OFFICER,
    Roles.GBV_SPECIALIST,
    Roles.PSYCHOLOGIST,
    Roles.TRACING_OFFICER,
    Roles.REUNIFICATION_APPROVER,
    Roles.SHELTER_MANAGER,
    Roles.STOREKEEPER,
    Roles.CFS_FACILITATOR,
    Roles.HUB_MANAGER,
    Roles.AGENCY_ADMIN,
    Roles.COUNTRY_COORDINATOR,
    Roles.NATIONAL_AUTHORITY,
    Roles.DPO,
    Roles.AUDITOR
})
class ServicePointResource {

    private final ServicePointService servicePoints;

    ServicePointResource(ServicePointService servicePoints) {
        this.servicePoints = servicePoints;
    }

    @GET
    @Operation(summary = "List service points")
    @APIResponse(responseCode = "200", description = "A page; `Link` leads to the next one.")
    public RestResponse<Page<ServicePointView>> list(
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @RestQuery @Nullable String cursor,
            UriInfo uri) {
        return servicePoints.list(Cursor.read(cursor), limit).answer(uri);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a service point")
    @APIResponse(responseCode = "200", description = "The service point.")
    @APIResponse(responseCode = "404", description = "`NOT_FOUND`: there is none.")
    public ServicePointView get(@RestPath UUID id) {
        return servicePoints.get(id);
    }
}
