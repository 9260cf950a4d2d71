package org.bluedots.platform.outbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.function.Function;
import org.bluedots.platform.outbox.ParkedEvents.Parked;
import org.bluedots.platform.request.Cursor;
import org.bluedots.platform.request.Page;
import org.bluedots.platform.staff.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// For operators: aggregates whose events the broker refuses.
@Path("/v1/operations/outbox/parked")
@Produces(MediaType.APPLICATION_JSON)
class ParkedEventsResource {

    private final ParkedEvents parked;

    ParkedEventsResource(ParkedEvents parked) {
        this.parked = parked;
    }

    @GET
    @RolesAllowed(Roles.OPERATOR)
    public RestResponse<Page<Parked>> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var rows = parked.after(Cursor.read(cursor), limit + 1);
        return Page.of(rows, limit, Parked::aggregateId, Function.identity()).answer(uri);
    }

    @POST
    @Path("/{aggregateId}/release")
    @RolesAllowed(Roles.OPERATOR)
    public void release(UUID aggregateId) {
        parked.release(aggregateId);
    }
}
