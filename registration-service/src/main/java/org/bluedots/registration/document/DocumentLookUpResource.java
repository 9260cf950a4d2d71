package org.bluedots.registration.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.bluedots.platform.request.Page;
import org.bluedots.platform.staff.Roles;
import org.bluedots.registration.person.PersonView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/people/document-lookup")
@Tag(name = "Documents")
class DocumentLookUpResource {

    private final DocumentService service;

    DocumentLookUpResource(DocumentService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.HUB_MANAGER
    })
    @Operation(summary = "Find people of your hubs by the number of a document")
    public Page<PersonView> lookUp(@Valid @NotNull LookUpDocument wanted) {
        return service.lookUp(wanted);
    }
}
