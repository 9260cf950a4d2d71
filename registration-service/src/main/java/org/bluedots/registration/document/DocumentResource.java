package org.bluedots.registration.document;

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
import org.bluedots.platform.idempotency.Outcome;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.request.Page;
import org.bluedots.platform.staff.CurrentStaff;
import org.bluedots.platform.staff.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/people/{id}/documents")
@Tag(name = "Documents")
@RolesAllowed({Roles.REGISTRAR, Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER})
class DocumentResource {

    private static final String IF_MATCH = "If-Match";

    private final DocumentService service;
    private final CurrentStaff staff;
    private final Ids ids;

    DocumentResource(DocumentService service, CurrentStaff staff, Ids ids) {
        this.service = service;
        this.staff = staff;
        this.ids = ids;
    }

    @GET
    @Operation(summary = "See a person's documents with their numbers; written to the audit log")
    public Page<DocumentView> of(UUID id) {
        return service.of(id);
    }

    @POST
    @Operation(
            summary = "Take down a document, or the number another agency knows the person by",
            description = "The number is encrypted and found again by a keyed hash.")
    @APIResponse(
            responseCode = "201",
            description = "Taken down, now or by an earlier sending (Idempotent-Replayed: true)",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response take(
            UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull GiveDocument document) {
        var receipt = service.take(id, ids.next(), key, document, staff.get());
        var response = Response.status(Response.Status.CREATED).entity(receipt.document());
        if (receipt.replayed()) response.header(Outcome.REPLAYED, true);
        var etag = ExpectedVersion.etag(receipt.document().version());
        return response.header("ETag", etag).build();
    }

    @POST
    @Path("/{documentId}/loss")
    @Operation(summary = "The person has it no more: lost, stolen, taken away, left behind")
    public Response lose(
            UUID id, UUID documentId, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return answer(service.lose(id, documentId, ExpectedVersion.of(ifMatch), staff.get()));
    }

    @POST
    @Path("/{documentId}/return")
    @Operation(summary = "The person has it again")
    public Response recover(
            UUID id, UUID documentId, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return answer(service.recover(id, documentId, ExpectedVersion.of(ifMatch), staff.get()));
    }

    @POST
    @Path("/{documentId}/removal")
    @Operation(summary = "Keep it no longer, with a reason; its number is forgotten")
    public Response remove(
            UUID id,
            UUID documentId,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RemoveDocument removal) {
        var expected = ExpectedVersion.of(ifMatch);
        return answer(service.remove(id, documentId, removal, expected, staff.get()));
    }

    private static Response answer(DocumentView document) {
        return Response.ok(document)
                .header("ETag", ExpectedVersion.etag(document.version()))
                .build();
    }
}
