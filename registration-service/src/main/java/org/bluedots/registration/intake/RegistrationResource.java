package org.bluedots.registration.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Outcome;
import org.bluedots.platform.staff.CurrentStaff;
import org.bluedots.platform.staff.Roles;
import org.bluedots.registration.deskcheck.CheckView;
import org.bluedots.registration.deskcheck.Handling;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/registrations")
@Tag(name = "Registration")
class RegistrationResource {

    static final String OPERATION = "POST /v1/registrations";

    private final RegistrationService service;
    private final BatchService batches;
    private final CurrentStaff staff;

    RegistrationResource(RegistrationService service, BatchService batches, CurrentStaff staff) {
        this.service = service;
        this.batches = batches;
        this.staff = staff;
    }

    @POST
    @RolesAllowed({Roles.REGISTRAR, Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER})
    @Operation(
            summary = "Register the people who came together",
            description =
                    "One person, a family, or an institution's group, in one request. Send it again"
                            + " with the same Idempotency-Key when you are not sure that it arrived."
                            + " With Prefer: handling=strict somebody who is very likely registered"
                            + " already is refused until the registrar has decided.")
    @APIResponse(
            responseCode = "201",
            description = "Registered, now or by an earlier sending (Idempotent-Replayed: true)",
            content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    public Response register(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("Prefer") @Nullable String prefer,
            @Valid @NotNull RegisterParty request) {
        var command = Command.of(key, OPERATION, request);
        var handling = Handling.of(prefer);
        var receipt = service.register(command, request, handling, staff.get());
        var response = Response.status(Response.Status.CREATED).entity(receipt.registration());
        if (handling == Handling.STRICT) response.header("Preference-Applied", Handling.STRICTLY);
        if (receipt.replayed()) response.header(Outcome.REPLAYED, true);
        return response.build();
    }

    @POST
    @Path("/check")
    @RolesAllowed({Roles.REGISTRAR, Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER})
    @Operation(
            summary = "Who of a party may be registered already, at any hub of the agency",
            description = "Takes what would be registered and registers nothing.")
    public CheckView check(@Valid @NotNull RegisterParty request) {
        return service.whoIsKnown(request, staff.get());
    }

    @POST
    @Path("/batch")
    @RolesAllowed({Roles.REGISTRAR, Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER})
    @Operation(summary = "Register up to 100 parties, each with its own key and its own answer")
    public BatchView registerBatch(@Valid @NotNull RegisterBatch batch) {
        return batches.register(batch, staff.get());
    }
}
