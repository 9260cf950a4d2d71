package org.bluedots.registration.bestinterests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Outcome;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.staff.CurrentStaff;
import org.bluedots.platform.staff.Roles;
import org.bluedots.registration.asking.ConsentView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/people/{id}/best-interests-decisions")
@Tag(name = "Consent")
class BestInterestsResource {

    private final BestInterestsService service;
    private final CurrentStaff staff;

    BestInterestsResource(BestInterestsService service, CurrentStaff staff) {
        this.service = service;
        this.staff = staff;
    }

    @POST
    @RolesAllowed(Roles.CHILD_PROTECTION_OFFICER)
    @Operation(
            summary = "Decide in a child's best interests whether data are shared",
            description =
                    "Where nobody may consent, or caregivers disagree. It takes the place of every"
                            + " answer to the same purpose and grantee.")
    @APIResponse(
            responseCode = "201",
            description = "Decided, now or by an earlier sending (Idempotent-Replayed: true)",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    public Response decide(
            UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull DecideBestInterests decided) {
        var operation = "POST /v1/people/%s/best-interests-decisions".formatted(id);
        var command = Command.of(key, operation, decided);
        var receipt = service.decide(id, command, decided, staff.get());
        var response =
                Response.status(Response.Status.CREATED)
                        .entity(receipt.decision())
                        .header("ETag", ExpectedVersion.etag(receipt.decision().version()));
        if (receipt.replayed()) response.header(Outcome.REPLAYED, true);
        return response.build();
    }
}
