package org.bluedots.registration.travelgroup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/travel-groups")
@Tag(name = "Travelling groups")
class TravelGroupResource {

    private final TravelGroupService service;
    private final CurrentStaff staff;

    TravelGroupResource(TravelGroupService service, CurrentStaff staff) {
        this.staff = staff;
        this.service = service;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.HUB_MANAGER
    })
    @Operation(summary = "See who travels with whom; written to the audit log")
    public Response see(UUID id) {
        return answer(service.see(id));
    }

    @POST
    @Path("/look-up")
    @RolesAllowed({
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.HUB_MANAGER
    })
    @Operation(summary = "Find a family by its card")
    public Response lookUp(@Valid @NotNull LookUpFamily card) {
        return answer(service.lookUp(card));
    }

    @POST
    @Path("/{id}/members")
    @RolesAllowed({Roles.REGISTRAR, Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER})
    @Operation(summary = "Somebody joins the group")
    public Response join(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull JoinGroup request) {
        return answer(service.join(id, request, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("/{id}/leavings")
    @RolesAllowed({Roles.REGISTRAR, Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER})
    @Operation(
            summary = "Somebody leaves the group",
            description = "A child whose adult leaves, or who leaves its adult, counts as alone.")
    public Response leave(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull LeaveGroup request) {
        return answer(service.leave(id, request, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("/{id}/keep-together-lifting")
    @RolesAllowed(Roles.CHILD_PROTECTION_OFFICER)
    @Operation(summary = "Decide that these people need not be kept together, with a reason")
    public Response liftKeepTogether(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull LiftKeepTogether request) {
        var expected = ExpectedVersion.of(ifMatch);
        return answer(service.liftKeepTogether(id, request, expected, staff.get()));
    }

    private static Response answer(TravelGroupView group) {
        return Response.ok(group).header("ETag", ExpectedVersion.etag(group.version())).build();
    }
}
