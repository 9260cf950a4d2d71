package org.bluedots.registration.merging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.staff.CurrentStaff;
import org.bluedots.platform.staff.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/duplicates/{id}/merge")
@Tag(name = "Duplicates")
class DuplicateMergeResource {

    private final MergeService service;
    private final CurrentStaff staff;

    DuplicateMergeResource(MergeService service, CurrentStaff staff) {
        this.service = service;
        this.staff = staff;
    }

    @POST
    @RolesAllowed({Roles.CHILD_PROTECTION_OFFICER, Roles.HUB_MANAGER})
    @Operation(
            summary = "Merge a pair that somebody else confirmed",
            description =
                    "Both ids stay: the merged one answers 410 and says which one goes on. Every"
                            + " service follows the event PersonsMerged.")
    @APIResponse(responseCode = "201", description = "Merged")
    public Response merge(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Merge request) {
        var merge = service.merge(id, request, ExpectedVersion.of(ifMatch), staff.get());
        return Response.created(URI.create("/v1/merges/" + merge.id()))
                .entity(merge)
                .header("ETag", ExpectedVersion.etag(merge.version()))
                .build();
    }
}
