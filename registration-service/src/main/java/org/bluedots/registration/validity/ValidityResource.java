package org.bluedots.registration.validity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.staff.Roles;
import org.bluedots.registration.person.PersonView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/people/{id}/invalidity")
@Tag(name = "People")
@RolesAllowed({Roles.CHILD_PROTECTION_OFFICER, Roles.HUB_MANAGER})
class ValidityResource {

    private final ValidityService service;

    ValidityResource(ValidityService service) {
        this.service = service;
    }

    @POST
    @Operation(
            summary = "Mark a record as invalid",
            description = "It stays, with the reason, and can still be found and corrected.")
    public Response invalidate(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Invalidate request) {
        return answer(service.invalidate(id, request, ExpectedVersion.of(ifMatch)));
    }

    @POST
    @Path("/end")
    @Operation(summary = "Say that the record is to be relied on again")
    public Response validate(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.validate(id, ExpectedVersion.of(ifMatch)));
    }

    private static Response answer(PersonView person) {
        return Response.ok(person).header("ETag", ExpectedVersion.etag(person.version())).build();
    }
}
