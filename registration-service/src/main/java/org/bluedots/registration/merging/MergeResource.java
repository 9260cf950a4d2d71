package org.bluedots.registration.merging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.staff.CurrentStaff;
import org.bluedots.platform.staff.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/merges/{id}")
@Tag(name = "Duplicates")
class MergeResource {

    private static final String IF_MATCH = "If-Match";

    private final MergeService service;
    private final CurrentStaff staff;

    MergeResource(MergeService service, CurrentStaff staff) {
        this.service = service;
        this.staff = staff;
    }

    @GET
    @RolesAllowed({Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER, Roles.HUB_MANAGER, Roles.DPO})
    @Operation(summary = "A merge, and whether it was undone")
    @APIResponse(responseCode = "200", description = "The merge, with its version as ETag")
    public Response see(UUID id) {
        return answer(service.see(id));
    }

    @POST
    @Path("/undo-proposal")
    @RolesAllowed(Roles.CHILD_PROTECTION_OFFICER)
    @Operation(summary = "Propose to undo the merge, within 90 days")
    public Response proposeUndo(UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return answer(service.proposeUndo(id, ExpectedVersion.of(ifMatch), staff.get()));
    }

    @POST
    @Path("/undo")
    @RolesAllowed(Roles.DPO)
    @Operation(summary = "Undo the merge that a child protection officer wants undone")
    public Response undo(UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return answer(service.undo(id, ExpectedVersion.of(ifMatch), staff.get()));
    }

    private static Response answer(MergeView merge) {
        return Response.ok(merge).header("ETag", ExpectedVersion.etag(merge.version())).build();
    }
}
