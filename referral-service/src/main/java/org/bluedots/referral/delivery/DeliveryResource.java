package org.bluedots.referral.delivery;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.request.Cursor;
import org.bluedots.platform.request.Page;
import org.bluedots.platform.staff.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// What an agency's webhooks were sent, and sending it again.
@Path("/v1/webhooks/{id}")
@Tag(name = "Webhooks")
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PARTNER_SYSTEM})
@APIResponse(responseCode = "404", description = "`NOT_FOUND`: none of your agency.")
class DeliveryResource {

    private final DeliveryService deliveries;
    private final Ids ids;

    DeliveryResource(DeliveryService deliveries, Ids ids) {
        this.deliveries = deliveries;
        this.ids = ids;
    }

    @GET
    @Path("/deliveries")
    @Operation(
            summary = "What it was sent, the oldest first",
            description = "Kept for 30 days after it arrived or failed.")
    @Parameter(name = "state", in = QUERY, description = "`waiting`, `delivered` or `failed`")
    @Parameter(name = "cursor", in = QUERY, description = "From `next` of a page")
    @APIResponse(responseCode = "200", description = "A page; `Link` leads to the next one.")
    public RestResponse<Page<DeliveryView>> list(
            @RestPath UUID id,
            @RestQuery @Pattern(regexp = "waiting|delivered|failed") @Nullable String state,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @RestQuery @Nullable String cursor,
            UriInfo uri) {
        return deliveries.list(id, states(state), Cursor.read(cursor), limit).answer(uri);
    }

    @POST
    @Path("/ping")
    @Operation(
            summary = "Send a test",
            description = "Of the type `ping`, about no referral. Look for it in the deliveries.")
    @APIResponse(responseCode = "202", description = "It is on its way.")
    @APIResponse(responseCode = "409", description = "`WEBHOOK_DISABLED`")
    public RestResponse<DeliveryView> ping(@RestPath UUID id) {
        return accepted(deliveries.ping(id, ids.next()));
    }

    @POST
    @Path("/deliveries/{deliveryId}/replay")
    @Operation(summary = "Send one again", description = "Under its old `webhook-id`.")
    @APIResponse(responseCode = "202", description = "It is on its way.")
    @APIResponse(responseCode = "409", description = "`WEBHOOK_DISABLED`")
    public RestResponse<DeliveryView> replay(@RestPath UUID id, @RestPath UUID deliveryId) {
        return accepted(deliveries.replay(id, deliveryId));
    }

    @POST
    @Path("/replay-failed")
    @Operation(summary = "Send again whatever failed")
    @APIResponse(responseCode = "204", description = "They are on their way.")
    @APIResponse(responseCode = "409", description = "`WEBHOOK_DISABLED`")
    public void replayFailed(@RestPath UUID id) {
        deliveries.replayFailed(id);
    }

    private static RestResponse<DeliveryView> accepted(DeliveryView view) {
        return RestResponse.ResponseBuilder.<DeliveryView>create(RestResponse.Status.ACCEPTED, view)
                .build();
    }

    private static List<DeliveryState> states(@Nullable String state) {
        return state == null
                ? List.of(DeliveryState.values())
                : List.of(DeliveryState.valueOf(state.toUpperCase(Locale.ROOT)));
    }
}
