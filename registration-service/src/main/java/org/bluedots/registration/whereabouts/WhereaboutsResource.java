package org.bluedots.registration.whereabouts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.staff.CurrentStaff;
import org.bluedots.platform.staff.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1")
@Tag(name = "Whereabouts")
class WhereaboutsResource {

    private final WhereaboutsService service;
    private final CurrentStaff staff;

    WhereaboutsResource(WhereaboutsService service, CurrentStaff staff) {
        this.service = service;
        this.staff = staff;
    }

    @POST
    @Path("/departures")
    @RolesAllowed({
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.HUB_MANAGER
    })
    @Operation(
            summary = "Note that people leave together",
            description =
                    "Parting a group that is kept together needs a reason. A child whose adult"
                            + " leaves without it counts as alone from that moment.")
    public MovedView depart(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull Depart request) {
        return service.depart(Command.of(key, "POST /v1/departures", request), request);
    }

    @POST
    @Path("/arrivals")
    @RolesAllowed({
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.HUB_MANAGER
    })
    @Operation(summary = "Note that people who were registered before are here")
    public MovedView arrive(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull Arrive request) {
        return service.arrive(Command.of(key, "POST /v1/arrivals", request), request, staff.get());
    }
}
