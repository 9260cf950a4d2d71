package org.bluedots.platform.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Outcome;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.staff.Roles;
import org.jspecify.annotations.Nullable;

@Path("/v1/boxes")
@Produces(MediaType.APPLICATION_JSON)
class BoxResource {

    private final BoxService service;

    BoxResource(BoxService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed(Roles.REGISTRAR)
    public Response pack(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull PackBox request) {
        var outcome = service.pack(Command.of(key, "POST /v1/boxes", request), request);
        return Response.status(201)
                .header(Outcome.REPLAYED, outcome.replayed())
                .entity(service.get(outcome.id()))
                .build();
    }

    @GET
    @RolesAllowed(Roles.REGISTRAR)
    public List<UUID> all() {
        return service.all();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.REGISTRAR)
    public Response get(UUID id) {
        var box = service.get(id);
        return Response.ok(box).header("ETag", ExpectedVersion.etag(box.version())).build();
    }

    @PUT
    @Path("/{id}/label")
    @RolesAllowed(Roles.REGISTRAR)
    public BoxView label(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, String label) {
        return service.label(id, ExpectedVersion.of(ifMatch), label);
    }
}
