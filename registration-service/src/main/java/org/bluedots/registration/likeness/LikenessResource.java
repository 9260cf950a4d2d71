package org.bluedots.registration.likeness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.staff.CurrentStaff;
import org.bluedots.platform.staff.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/people/{id}/likeness")
@Tag(name = "Likeness")
@RolesAllowed({Roles.REGISTRAR, Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER})
class LikenessResource {

    private static final String IF_MATCH = "If-Match";

    private final LikenessService service;
    private final CurrentStaff staff;

    LikenessResource(LikenessService service, CurrentStaff staff) {
        this.service = service;
        this.staff = staff;
    }

    @GET
    @RolesAllowed({Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER, Roles.TRACING_OFFICER})
    @Operation(summary = "See how a person looks, as far as permitted; written to the audit log")
    public LikenessView of(UUID id) {
        return service.of(id);
    }

    @POST
    @Path("/photo")
    @Operation(
            summary = "Keep the key of a photo, with its permission",
            description =
                    "The photo lies in a store; a URL is refused. Takes the place of another.")
    public LikenessView take(UUID id, @Valid @NotNull TakePhoto photo) {
        return service.take(id, photo, staff.get());
    }

    @POST
    @Path("/photo/withdrawal")
    @Operation(summary = "Take the photo's permission back; its key is deleted")
    public LikenessView withdrawPhoto(UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return service.withdraw(id, LikenessKind.PHOTO, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/marks")
    @Operation(summary = "Keep distinguishing marks, with their permission")
    public LikenessView describe(UUID id, @Valid @NotNull DescribeMarks marks) {
        return service.describe(id, marks, staff.get());
    }

    @POST
    @Path("/marks/withdrawal")
    @Operation(summary = "Take the permission for the marks back; they are deleted")
    public LikenessView withdrawMarks(UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return service.withdraw(id, LikenessKind.MARKS, ExpectedVersion.of(ifMatch));
    }
}
