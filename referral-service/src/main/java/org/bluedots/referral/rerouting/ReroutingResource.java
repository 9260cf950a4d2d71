package org.bluedots.referral.rerouting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.staff.Roles;
import org.bluedots.referral.queue.ReferralDetailView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Another way when a receiver declined, gave back, or stays silent.
@Path("/v1/referrals/{id}/rerouting")
@Tag(name = "Sending referrals")
@RolesAllowed({
    Roles.REGISTRAR,
    Roles.CASE_WORKER,
    Roles.CHILD_PROTECTION_OFFICER,
    Roles.GBV_SPECIALIST,
    Roles.PSYCHOLOGIST,
    Roles.HUB_MANAGER
})
class ReroutingResource {

    private final ReroutingService rerouting;

    ReroutingResource(ReroutingService rerouting) {
        this.rerouting = rerouting;
    }

    @POST
    @Operation(
            summary = "Carry the need on to another service point",
            description =
                    "Answers the new referral, which passed the gate of consent for its receiver;"
                            + " the old one is REROUTED.")
    @APIResponse(responseCode = "200", description = "The new referral; send it when it is READY.")
    @APIResponse(responseCode = "404", description = "`NOT_FOUND`: none of your hubs.")
    @APIResponse(responseCode = "409", description = "`ILLEGAL_TRANSITION`: not from this status.")
    public RestResponse<ReferralDetailView> reroute(
            @RestPath UUID id,
            @RestHeader("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @NotNull @Valid Reroute wanted) {
        return rerouting.reroute(id, ExpectedVersion.of(ifMatch), wanted).answer();
    }
}
