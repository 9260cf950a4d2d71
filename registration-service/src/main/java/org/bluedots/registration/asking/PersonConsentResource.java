package org.bluedots.registration.asking;

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
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Outcome;
import org.bluedots.platform.request.Cursor;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.request.Page;
import org.bluedots.platform.staff.CurrentStaff;
import org.bluedots.platform.staff.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/people/{id}/consents")
@Tag(name = "Consent")
class PersonConsentResource {

    private final ConsentService service;
    private final ConsentQueries queries;
    private final CurrentStaff staff;

    PersonConsentResource(ConsentService service, ConsentQueries queries, CurrentStaff staff) {
        this.service = service;
        this.queries = queries;
        this.staff = staff;
    }

    @POST
    @RolesAllowed({Roles.REGISTRAR, Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER})
    @Operation(
            summary = "Record a consent or a refusal",
            description =
                    "With `refusalReason` it is a refusal. A newer answer to the same purpose and"
                            + " grantee takes the place of the older; two caregivers who contradict"
                            + " each other make a dispute, which an officer decides.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded, now or by an earlier sending (Idempotent-Replayed: true)",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    public Response record(
            UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull RecordConsent said) {
        var command = Command.of(key, "POST /v1/people/%s/consents".formatted(id), said);
        var receipt = service.record(id, command, said, staff.get());
        var response =
                Response.status(Response.Status.CREATED)
                        .entity(receipt.consent())
                        .header("ETag", ExpectedVersion.etag(receipt.consent().version()));
        if (receipt.replayed()) response.header(Outcome.REPLAYED, true);
        return response.build();
    }

    @GET
    @RolesAllowed({
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.HUB_MANAGER
    })
    @Operation(summary = "List all that was answered for a person; written to the audit log")
    public RestResponse<Page<ConsentView>> list(
            UUID id,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @RestQuery @Nullable String cursor,
            UriInfo uri) {
        return queries.list(id, Cursor.read(cursor), limit).answer(uri);
    }
}
