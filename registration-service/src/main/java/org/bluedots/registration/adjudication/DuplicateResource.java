package org.bluedots.registration.adjudication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.request.Page;
import org.bluedots.platform.staff.CurrentStaff;
import org.bluedots.platform.staff.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/duplicates")
@Tag(name = "Duplicates")
class DuplicateResource {

    private static final String IF_MATCH = "If-Match";

    private final DuplicateService service;
    private final CurrentStaff staff;

    DuplicateResource(DuplicateService service, CurrentStaff staff) {
        this.service = service;
        this.staff = staff;
    }

    @GET
    @RolesAllowed({Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER, Roles.HUB_MANAGER})
    @Operation(summary = "Pairs that may be one person and wait for somebody")
    public RestResponse<Page<DuplicateView>> toDo(
            @QueryParam("cursor") @Nullable String cursor, @Context UriInfo uri) {
        return service.toDo(cursor).answer(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER, Roles.HUB_MANAGER})
    @Operation(summary = "A pair with both records and why they may be one person")
    @APIResponse(responseCode = "200", description = "The pair, with its version as ETag")
    public Response see(UUID id) {
        return answer(service.see(id));
    }

    @POST
    @Path("/{id}/review")
    @RolesAllowed({Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER, Roles.HUB_MANAGER})
    @Operation(
            summary = "Review the pair",
            description = "Not by somebody who registered one of the two.")
    public Response takeUp(UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return answer(service.takeUp(id, ExpectedVersion.of(ifMatch), staff.get()));
    }

    @POST
    @Path("/{id}/release")
    @RolesAllowed({Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER, Roles.HUB_MANAGER})
    @Operation(summary = "Leave the pair to somebody else")
    public Response release(UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return answer(service.release(id, ExpectedVersion.of(ifMatch), staff.get()));
    }

    @POST
    @Path("/{id}/postponement")
    @RolesAllowed({Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER, Roles.HUB_MANAGER})
    @Operation(summary = "Wait for what is missing, at most 72 hours")
    public Response postpone(
            UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PostponeDuplicate request) {
        var expected = ExpectedVersion.of(ifMatch);
        return answer(service.postpone(id, request, expected, staff.get()));
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed({Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER, Roles.HUB_MANAGER})
    @Operation(summary = "Decide whether the two are one person")
    public Response decide(
            UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DecideDuplicate request) {
        var expected = ExpectedVersion.of(ifMatch);
        return answer(service.decide(id, request, expected, staff.get()));
    }

    private static Response answer(DuplicateView pair) {
        return Response.ok(pair).header("ETag", ExpectedVersion.etag(pair.version())).build();
    }
}
