package org.bluedots.registration.assessment;

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

@Path("/v1/people/{id}/uasc-assessments")
@Tag(name = "People")
class AssessmentResource {

    private final AssessmentService service;
    private final CurrentStaff staff;

    AssessmentResource(AssessmentService service, CurrentStaff staff) {
        this.service = service;
        this.staff = staff;
    }

    @POST
    @RolesAllowed({Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER})
    @Operation(
            summary = "Say who is with a child",
            description =
                    "The status follows by rule. A child that is alone stays so until the claim is"
                            + " verified. Taking back an error at the door needs a child protection"
                            + " officer and at most 24 hours.")
    public Response assess(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AssessUasc found) {
        var person = service.assess(id, found, ExpectedVersion.of(ifMatch), staff.get());
        return Response.ok(person).header("ETag", ExpectedVersion.etag(person.version())).build();
    }
}
