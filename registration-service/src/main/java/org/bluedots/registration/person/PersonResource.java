package org.bluedots.registration.person;

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
import org.bluedots.platform.request.Page;
import org.bluedots.platform.staff.Roles;
import org.bluedots.registration.contact.ContactBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/people")
@Tag(name = "People")
class PersonResource {

    private final PersonService service;

    PersonResource(PersonService service) {
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
    @Operation(summary = "See a person; written to the audit log")
    @APIResponse(responseCode = "200", description = "The person, with its version as ETag")
    public Response see(UUID id) {
        var person = service.see(id);
        return answer(person);
    }

    @GET
    @Path("/{id}/contact")
    @RolesAllowed({
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.HUB_MANAGER
    })
    @Operation(summary = "See how to reach a person, numbers included; written to the audit log")
    public ContactBody contact(UUID id) {
        return service.contact(id);
    }

    @POST
    @Path("/search")
    @RolesAllowed({
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.HUB_MANAGER
    })
    @Operation(summary = "Find people of your hubs; search before you register")
    public Page<PersonView> search(@Valid @NotNull SearchPeople wanted) {
        return service.search(wanted);
    }

    @POST
    @Path("/{id}/corrections")
    @RolesAllowed({Roles.REGISTRAR, Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER})
    @Operation(summary = "Put right what was taken down; absent fields stay")
    @APIResponse(responseCode = "200", description = "The person as corrected")
    public Response correct(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CorrectPerson correction) {
        return answer(service.correct(id, correction, ExpectedVersion.of(ifMatch)));
    }

    private static Response answer(PersonView person) {
        return Response.ok(person).header("ETag", ExpectedVersion.etag(person.version())).build();
    }
}
