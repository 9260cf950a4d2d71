package org.bluedots.registration.protection;

import jakarta.annotation.security.RolesAllowed;
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

@Path("/v1/people/{id}/protection")
@Tag(name = "Protection")
@RolesAllowed({Roles.CHILD_PROTECTION_OFFICER, Roles.GBV_SPECIALIST})
class ProtectionResource {

    private final ProtectionService service;
    private final CurrentStaff staff;

    ProtectionResource(ProtectionService service, CurrentStaff staff) {
        this.service = service;
        this.staff = staff;
    }

    @POST
    @Operation(
            summary = "Hide a person",
            description = "For staff without clearance the person does not exist any more.")
    public Response protect(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.protect(id, ExpectedVersion.of(ifMatch), staff.get()));
    }

    @POST
    @Path("/end")
    @Operation(summary = "Let everybody of the hub see the person again")
    public Response endProtection(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.endProtection(id, ExpectedVersion.of(ifMatch), staff.get()));
    }

    private static Response answer(PersonView person) {
        return Response.ok(person).header("ETag", ExpectedVersion.etag(person.version())).build();
    }
}
