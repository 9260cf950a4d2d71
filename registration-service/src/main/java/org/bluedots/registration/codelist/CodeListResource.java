package org.bluedots.registration.codelist;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Caches may keep what this answers: unlike everything else here it is about nobody.
@Path("/v1/code-lists")
@Tag(name = "Code lists")
class CodeListResource {

    private static final int AN_HOUR = 3600;
    private static final int A_YEAR = 365 * 24 * AN_HOUR;

    private final CodeListService service;

    CodeListResource(CodeListService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(summary = "Which code lists there are; needs no token")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CodeListsView.class)))
    public Response all(@Context Request request) {
        var lists = service.all();
        var editions =
                lists.items().stream()
                        .map(entry -> entry.id() + "." + entry.version())
                        .collect(Collectors.joining(","));
        return answer(request, Integer.toHexString(editions.hashCode()), lists, AN_HOUR);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            summary = "A code list with its labels; needs no token",
            description = "The newest version, unless one is asked for. A version never changes.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CodeList.class)))
    public Response see(
            String id, @QueryParam("version") @Nullable Integer version, @Context Request request) {
        var list = service.see(id, version);
        var tag = list.id() + "." + list.version();
        return answer(request, tag, list, version == null ? AN_HOUR : A_YEAR);
    }

    private static Response answer(Request request, String tag, Object body, int seconds) {
        var etag = new EntityTag(tag);
        var unchanged = request.evaluatePreconditions(etag);
        var response = unchanged == null ? Response.ok(body) : unchanged;
        return response.tag(etag).header("Cache-Control", "public, max-age=" + seconds).build();
    }
}
