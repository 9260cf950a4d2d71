package org.bluedots.registration.followup;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/follow-ups/{id}")
@Tag(name = "Follow-ups")
class FollowUpResource {

    private final FollowUpService service;
    private final CurrentStaff staff;

    FollowUpResource(FollowUpService service, CurrentStaff staff) {
        this.service = service;
        this.staff = staff;
    }

    @POST
    @Path("/removal")
    @RolesAllowed({
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.HUB_MANAGER
    })
    @Operation(summary = "Nobody has to look at it any more, with a reason")
    public Response remove(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RemoveFollowUp removal) {
        var removed = service.remove(id, removal, ExpectedVersion.of(ifMatch), staff.get());
        return Response.ok(removed).header("ETag", ExpectedVersion.etag(removed.version())).build();
    }
}
