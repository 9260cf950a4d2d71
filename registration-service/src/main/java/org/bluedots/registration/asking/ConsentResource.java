package org.bluedots.registration.asking;

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
import org.bluedots.platform.staff.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/consents")
@Tag(name = "Consent")
class ConsentResource {

    private final ConsentService service;
    private final ConsentQueries queries;

    ConsentResource(ConsentService service, ConsentQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.HUB_MANAGER
    })
    @Operation(summary = "See a consent; written to the audit log")
    @APIResponse(responseCode = "200", description = "The consent, with its version as ETag")
    public Response see(UUID id) {
        return answer(queries.see(id));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Roles.REGISTRAR, Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER})
    @Operation(
            summary = "Withdraw a consent: whoever gave it, or the person, changed their mind",
            description = "What rests on a decision or on the law cannot be withdrawn.")
    @APIResponse(responseCode = "200", description = "The consent as withdrawn")
    public Response withdraw(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull WithdrawConsent withdrawal) {
        return answer(service.withdraw(id, withdrawal, ExpectedVersion.of(ifMatch)));
    }

    private static Response answer(ConsentView consent) {
        return Response.ok(consent).header("ETag", ExpectedVersion.etag(consent.version())).build();
    }
}
