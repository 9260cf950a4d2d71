package org.bluedots.registration.closing;

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
import org.bluedots.registration.person.PersonView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/people/{id}")
@Tag(name = "Cases")
class ClosingResource {

    private static final String IF_MATCH = "If-Match";

    private final ClosingService service;
    private final CurrentStaff staff;

    ClosingResource(ClosingService service, CurrentStaff staff) {
        this.service = service;
        this.staff = staff;
    }

    @POST
    @Path("/case-management")
    @RolesAllowed({Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER})
    @Operation(summary = "Start case management")
    public Response startCaseManagement(UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return answer(service.startCaseManagement(id, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("/case-management/end")
    @RolesAllowed({Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER})
    @Operation(summary = "End case management; the person stays registered")
    public Response endCaseManagement(UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return answer(service.endCaseManagement(id, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("/closure-proposal")
    @RolesAllowed({Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER})
    @Operation(summary = "Propose to close the case, with a reason")
    public Response proposeClosure(
            UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ProposeClosure proposal) {
        var expected = ExpectedVersion.of(ifMatch);
        return answer(service.proposeClosure(id, proposal, expected, staff.get()));
    }

    @POST
    @Path("/closure")
    @RolesAllowed({Roles.CHILD_PROTECTION_OFFICER, Roles.HUB_MANAGER})
    @Operation(summary = "Close the case for the reason that somebody else proposed")
    public Response close(UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return answer(service.close(id, ExpectedVersion.of(ifMatch), staff.get()));
    }

    @POST
    @Path("/reopening")
    @RolesAllowed({Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER})
    @Operation(summary = "Open a closed case again, with a reason")
    public Response reopen(
            UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull Reopen request) {
        return answer(service.reopen(id, request, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("/erasure")
    @RolesAllowed(Roles.DPO)
    @Operation(
            summary = "Erase a closed case",
            description =
                    "Birth quarter, sex and hub stay for the statistics; every service follows the"
                            + " event PersonErased.")
    public ErasedView erase(
            UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull Erase request) {
        return service.erase(id, request, ExpectedVersion.of(ifMatch));
    }

    private static Response answer(PersonView person) {
        return Response.ok(person).header("ETag", ExpectedVersion.etag(person.version())).build();
    }
}
