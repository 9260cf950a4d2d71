package org.bluedots.registration.household;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.bluedots.platform.staff.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/people/{id}/household")
@Tag(name = "Households")
class PersonHouseholdResource {

    private final HouseholdService service;

    PersonHouseholdResource(HouseholdService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.HUB_MANAGER
    })
    @Operation(summary = "See with whom a person lives; written to the audit log")
    public HouseholdView of(UUID id) {
        return service.of(id);
    }
}
