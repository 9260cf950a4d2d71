package org.bluedots.platform.inbox;

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
import org.bluedots.platform.inbox.Quarantine.Kept;
import org.bluedots.platform.request.Cursor;
import org.bluedots.platform.request.Page;
import org.bluedots.platform.staff.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// For operators: what failed, and its replay by two of them.
@Path("/v1/operations/quarantine")
@Produces(MediaType.APPLICATION_JSON)
class QuarantineResource {

    private final QuarantineService quarantine;
    private final Replay replay;

    QuarantineResource(QuarantineService quarantine, Replay replay) {
        this.quarantine = quarantine;
        this.replay = replay;
    }

    @GET
    @RolesAllowed(Roles.OPERATOR)
    public RestResponse<Page<QuarantinedView>> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var kept = quarantine.after(Cursor.read(cursor), limit + 1);
        return Page.of(kept, limit, Kept::id, QuarantinedView::of).answer(uri);
    }

    @POST
    @Path("/{id}/replay-request")
    @RolesAllowed(Roles.OPERATOR)
    public void requestReplay(UUID id) {
        quarantine.requestReplay(id);
    }

    @POST
    @Path("/{id}/replay")
    @RolesAllowed(Roles.OPERATOR)
    public void replay(UUID id) {
        replay.start(id);
    }
}
