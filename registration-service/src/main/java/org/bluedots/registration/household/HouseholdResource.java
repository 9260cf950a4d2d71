package org.bluedots.registration.household;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Outcome;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.staff.CurrentStaff;
import org.bluedots.platform.staff.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/households")
@Tag(name = "Households")
@RolesAllowed({Roles.REGISTRAR, Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER})
class HouseholdResource {

    private static final String IF_MATCH = "If-Match";

    private final HouseholdService service;
    private final CurrentStaff staff;
    private final Ids ids;

    HouseholdResource(HouseholdService service, CurrentStaff staff, Ids ids) {
        this.service = service;
        this.staff = staff;
        this.ids = ids;
    }

    @POST
    @Operation(
            summary = "Say who lives together",
            description = "A child heads a household only with the specific need SC-CH.")
    @APIResponse(
            responseCode = "201",
            description = "Formed, now or by an earlier sending (Idempotent-Replayed: true)",
            content = @Content(schema = @Schema(implementation = HouseholdView.class)))
    public Response form(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull FormHousehold request) {
        var command = Command.of(key, "POST /v1/households", request);
        var receipt = service.form(command, ids.next(), request);
        var response = Response.status(Response.Status.CREATED).entity(receipt.household());
        if (receipt.replayed()) response.header(Outcome.REPLAYED, true);
        var etag = ExpectedVersion.etag(receipt.household().version());
        return response.header("ETag", etag).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.HUB_MANAGER
    })
    @Operation(summary = "See who lives together; written to the audit log")
    public Response see(UUID id) {
        return answer(service.see(id));
    }

    @POST
    @Path("/{id}/members")
    @Operation(summary = "Somebody joins the household")
    public Response join(
            UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull JoinHousehold request) {
        return answer(service.join(id, request, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("/{id}/leavings")
    @Operation(summary = "Somebody lives elsewhere from now on; a head who leaves is head no more")
    public Response leave(
            UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull LeaveHousehold request) {
        return answer(service.leave(id, request, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("/{id}/head")
    @Operation(summary = "Another member heads the household")
    public Response nameHead(
            UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NameHead request) {
        return answer(service.nameHead(id, request, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("/{id}/keep-together-lifting")
    @RolesAllowed(Roles.CHILD_PROTECTION_OFFICER)
    @Operation(summary = "Decide that these people need not be kept together, with a reason")
    public Response liftKeepTogether(
            UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull LiftKeepTogether request) {
        var expected = ExpectedVersion.of(ifMatch);
        return answer(service.liftKeepTogether(id, request, expected, staff.get()));
    }

    private static Response answer(HouseholdView household) {
        return Response.ok(household)
                .header("ETag", ExpectedVersion.etag(household.version()))
                .build();
    }
}
