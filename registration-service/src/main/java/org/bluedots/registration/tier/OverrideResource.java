package org.bluedots.registration.tier;

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

@Path("/v1/people/{id}/risk-override")
@Tag(name = "Screening")
class OverrideResource {

    private final TierService service;
    private final CurrentStaff staff;

    OverrideResource(TierService service, CurrentStaff staff) {
        this.service = service;
        this.staff = staff;
    }

    @POST
    @RolesAllowed(Roles.CHILD_PROTECTION_OFFICER)
    @Operation(summary = "Raise or lower the tier with a reason, for at most 30 days")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TierView.class)))
    public Response override(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull OverrideTier judgement) {
        return answer(service.override(id, judgement, ExpectedVersion.of(ifMatch), staff.get()));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Roles.CHILD_PROTECTION_OFFICER)
    @Operation(summary = "Leave the tier to the rules again")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TierView.class)))
    public Response withdraw(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.withdraw(id, ExpectedVersion.of(ifMatch), staff.get()));
    }

    private static Response answer(TierView tier) {
        return Response.ok(tier).header("ETag", ExpectedVersion.etag(tier.version())).build();
    }
}
