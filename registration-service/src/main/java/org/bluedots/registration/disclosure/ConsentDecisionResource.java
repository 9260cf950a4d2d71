package org.bluedots.registration.disclosure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.bluedots.platform.staff.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/consent-decisions")
@Tag(name = "Consent")
class ConsentDecisionResource {

    private final ConsentDecisionService service;

    ConsentDecisionResource(ConsentDecisionService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.TRACING_OFFICER,
        Roles.HUB_MANAGER
    })
    @Operation(
            summary = "May this grantee receive these categories for this purpose?",
            description =
                    "Says for each category why or why not. Changes nothing; written to the audit"
                            + " log.")
    public ConsentDecisionView decide(@Valid @NotNull DecideDisclosure request) {
        return service.decide(request);
    }
}
