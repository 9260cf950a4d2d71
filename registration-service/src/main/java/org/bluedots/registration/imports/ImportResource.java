package org.bluedots.registration.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Outcome;
import org.bluedots.platform.request.Cursor;
import org.bluedots.platform.request.Page;
import org.bluedots.platform.staff.CurrentStaff;
import org.bluedots.platform.staff.Roles;
import org.bluedots.registration.manifest.Template;
import org.bluedots.registration.sheet.SheetFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/imports")
@Tag(name = "Imports")
@RolesAllowed({
    Roles.REGISTRAR,
    Roles.CASE_WORKER,
    Roles.CHILD_PROTECTION_OFFICER,
    Roles.HUB_MANAGER
})
class ImportResource {

    private final ImportService service;
    private final ImportQueries queries;
    private final CurrentStaff staff;

    ImportResource(ImportService service, ImportQueries queries, CurrentStaff staff) {
        this.service = service;
        this.queries = queries;
        this.staff = staff;
    }

    @GET
    @Path("/template")
    @Produces({SheetFormat.TEXT_CSV, SheetFormat.OFFICE_XLSX, "*/*;qs=0.1"})
    @Operation(summary = "The empty list: by `format`, or by Accept")
    @APIResponse(
            responseCode = "200",
            description =
                    "A file with the headings; the workbook explains them on its second sheet",
            content = {
                @Content(mediaType = SheetFormat.TEXT_CSV),
                @Content(mediaType = SheetFormat.OFFICE_XLSX)
            })
    public Response template(
            @RestQuery @Pattern(regexp = "csv|xlsx") @Nullable String format,
            @HeaderParam("Accept") @DefaultValue("") String accept) {
        var isXlsx =
                format == null ? accept.contains(SheetFormat.OFFICE_XLSX) : format.equals("xlsx");
        var wanted = isXlsx ? SheetFormat.XLSX : SheetFormat.CSV;
        var name = isXlsx ? "people.xlsx" : "people.csv";
        return Response.ok(Template.of(wanted), wanted.mediaType())
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
                .build();
    }

    @POST
    @Consumes({SheetFormat.TEXT_CSV, SheetFormat.OFFICE_XLSX})
    @Operation(
            summary = "Send a list of people; it is worked on behind the scenes",
            description =
                    "The body is the file: CSV in UTF-8, or XLSX. Ask for its progress at Location."
                            + " With `dryRun=true` everything is checked and nobody registered."
                            + " Parties that came with an earlier list are left as they are."
                            + " Columns: docs/api/imports.md")
    @APIResponse(
            responseCode = "202",
            description = "Taken in, now or by an earlier sending (Idempotent-Replayed: true)",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response send(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("Content-Type") @DefaultValue("") String mediaType,
            @RestQuery @NotBlank @Size(max = 20) String hubId,
            @RestQuery @NotNull @Pattern(regexp = "true|false") String dryRun,
            byte[] file) {
        var format = SheetFormat.of(mediaType);
        var list = new SentList(hubId, format, dryRun.equals("true"), sha256(file));
        var command = Command.of(key, "POST /v1/imports", list);
        var receipt = service.receive(command, list, file, staff.get());
        var response =
                Response.accepted(receipt.view())
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .location(URI.create("/v1/imports/" + receipt.view().id()))
                        .header("Preference-Applied", "respond-async");
        if (receipt.replayed()) response.header(Outcome.REPLAYED, true);
        return response.build();
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far it has come")
    public ImportView see(UUID id) {
        return queries.see(id);
    }

    @GET
    @Path("/{id}/problems")
    @Operation(summary = "What is wrong with which rows, in the order of the file")
    public RestResponse<Page<ImportProblemView>> problems(
            UUID id,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @RestQuery @Nullable String cursor,
            UriInfo uri) {
        return queries.problems(id, Cursor.read(cursor), limit).answer(uri);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(summary = "Stop it; who was registered stays registered")
    public ImportView cancel(UUID id) {
        return service.cancel(id);
    }
}
