package org.bluedots.platform.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.bluedots.platform.correlation.Correlation;
import org.bluedots.platform.problem.IllegalTransition;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.request.Cursor;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.request.Page;
import org.bluedots.platform.staff.CurrentStaff;
import org.bluedots.platform.staff.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/boxes")
@Produces(MediaType.APPLICATION_JSON)
class BoxResource {

    private static final int BOXES = 5;

    private final CurrentStaff staff;
    private final Correlation correlation;

    BoxResource(CurrentStaff staff, Correlation correlation) {
        this.staff = staff;
        this.correlation = correlation;
    }

    @POST
    @RolesAllowed(Roles.STOREKEEPER)
    public PackBox pack(@Valid @NotNull PackBox box) {
        return box;
    }

    @GET
    @RolesAllowed(Roles.STOREKEEPER)
    public RestResponse<Page<String>> list(
            @QueryParam("limit") @DefaultValue("2") @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var after = Cursor.read(cursor).getLeastSignificantBits();
        var rows =
                LongStream.rangeClosed(1, BOXES)
                        .filter(box -> box > after)
                        .limit(limit + 1L)
                        .mapToObj(box -> new UUID(0, box))
                        .toList();
        return Page.of(rows, limit, id -> id, UUID::toString).answer(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.STOREKEEPER)
    public String find(UUID id) {
        throw new NotFound("box");
    }

    @PUT
    @Path("/{id}/label")
    @RolesAllowed(Roles.STOREKEEPER)
    public Response label(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        ExpectedVersion.check(ExpectedVersion.of(ifMatch), 7);
        return Response.noContent().header("ETag", ExpectedVersion.etag(8)).build();
    }

    @POST
    @Path("/{id}/sealing")
    @RolesAllowed(Roles.STOREKEEPER)
    public void seal(UUID id) {
        throw new IllegalTransition("box", PackBox.Colour.RED, PackBox.Colour.BLUE);
    }

    @GET
    @Path("/me")
    @RolesAllowed(Roles.STOREKEEPER)
    public Map<String, Object> me() {
        var me = staff.get();
        return Map.of(
                "id", me.id(),
                "client", me.client(),
                "agency", me.agency(),
                "hubs", me.hubs(),
                "roles", me.roles(),
                "clearance", me.clearance(),
                "traceparent", String.valueOf(correlation.traceparent()));
    }

    @GET
    @Path("/faults/{kind}")
    @PermitAll
    public String fault(String kind) throws SQLException {
        switch (kind) {
            case "database" -> throw new SQLException("FATAL: Ana Popescu terminated", "57P01");
            case "lock" -> throw new IllegalStateException(new SQLException("deadlock", "40P01"));
            case "network" -> throw new UncheckedIOException(new ConnectException("10.0.0.7"));
            default -> throw new IllegalStateException("Ana Popescu, born 2015-03-01");
        }
    }
}
