package org.bluedots.registration.tracing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.bluedots.platform.staff.CurrentStaff;
import org.bluedots.platform.staff.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/tracing-profiles")
@Tag(name = "Tracing")
class TracingProfileResource {

    private final TracingProfileService service;
    private final CurrentStaff staff;

    TracingProfileResource(TracingProfileService service, CurrentStaff staff) {
        this.service = service;
        this.staff = staff;
    }

    @POST
    @RolesAllowed(Roles.TRACING_PROFILE_READER)
    @Operation(
            summary = "Read what matching compares, of up to 500 people who agreed to tracing",
            description =
                    "For a service with its own client credentials, across agencies and hubs. Each"
                            + " id gets a profile with the categories that were agreed to, or the"
                            + " reason why there is none; somebody hidden is like nobody. Audited.")
    public TracingProfilesView read(@Valid @NotNull ReadTracingProfiles wanted) {
        return service.read(wanted, staff.get());
    }
}
