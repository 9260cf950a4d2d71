package org.bluedots.registration.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.bluedots.platform.request.Cursor;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.request.Page;
import org.bluedots.platform.staff.CurrentStaff;
import org.bluedots.platform.staff.Roles;
import org.bluedots.registration.person.PersonView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
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
                            + " officer and at most 24 hours. The interview of a child without its"
                            + " family is complete when the cause of separation, the last caregiver"
                            + " and the care arrangement have been answered.")
    public Response assess(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AssessUasc found) {
        return answer(service.assess(id, found, ExpectedVersion.of(ifMatch), staff.get()));
    }

    @POST
    @Path("/verification")
    @RolesAllowed({Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER})
    @Operation(
            summary = "You saw the document of the newest assessment and believe it",
            description = "The status follows anew. Who verified and when is kept.")
    public Response verify(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.verifyMandate(id, ExpectedVersion.of(ifMatch), staff.get()));
    }

    @GET
    @RolesAllowed({Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER})
    @Operation(
            summary = "Every look at who is with a child, the first one first; audited",
            description = "A sensitive cause is shown to whoever may know of it.")
    public RestResponse<Page<AssessmentView>> history(
            UUID id,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @RestQuery @Nullable String cursor,
            UriInfo uri) {
        return service.history(id, Cursor.read(cursor), limit, staff.get()).answer(uri);
    }

    private static Response answer(PersonView person) {
        return Response.ok(person).header("ETag", ExpectedVersion.etag(person.version())).build();
    }
}
