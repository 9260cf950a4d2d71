package org.bluedots.registration.whereabouts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.staff.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/people/{id}/disappearance")
@Tag(name = "Whereabouts")
class DisappearanceResource {

    private final WhereaboutsService service;

    DisappearanceResource(WhereaboutsService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.HUB_MANAGER
    })
    @Operation(summary = "Note that somebody cannot be found")
    public Response disappear(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Disappear request) {
        var person = service.disappear(id, request, ExpectedVersion.of(ifMatch));
        return Response.ok(person).header("ETag", ExpectedVersion.etag(person.version())).build();
    }
}
