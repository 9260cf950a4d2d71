package org.bluedots.referral.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Outcome;
import org.bluedots.platform.request.Cursor;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.request.Page;
import org.bluedots.platform.staff.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// An agency's own webhooks; nobody sees another agency's.
@Path("/v1/webhooks")
@Tag(name = "Webhooks", description = "Where an agency is told of changes: docs/api/webhooks.md")
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PARTNER_SYSTEM})
class WebhookResource {

    private static final String SUBSCRIBE = "POST /v1/webhooks";
    private static final String IF_MATCH = "If-Match";

    private final WebhookService webhooks;
    private final Ids ids;

    WebhookResource(WebhookService webhooks, Ids ids) {
        this.webhooks = webhooks;
        this.ids = ids;
    }

    @POST
    @Operation(summary = "Subscribe", description = "The answer shows the secret, once.")
    @APIResponse(responseCode = "201", description = "Subscribed; keep the secret.")
    @APIResponse(responseCode = "409", description = "`TOO_MANY_WEBHOOKS`: ten are enough.")
    @APIResponse(responseCode = "422", description = "`INVALID_REQUEST`: no public https URL.")
    public RestResponse<WebhookView> subscribe(
            @RestHeader("Idempotency-Key") @Parameter(required = true) @Nullable String key,
            @NotNull @Valid DescribeWebhook wanted,
            UriInfo uri) {
        var receipt = webhooks.subscribe(wanted, Command.of(key, SUBSCRIBE, wanted), ids.next());
        var made = receipt.webhook();
        return RestResponse.ResponseBuilder.<WebhookView>create(RestResponse.Status.CREATED, made)
                .location(uri.getAbsolutePathBuilder().path(made.id().toString()).build())
                .header("ETag", ExpectedVersion.etag(made.version()))
                .header(Outcome.REPLAYED, receipt.replayed())
                .build();
    }

    @GET
    @Operation(summary = "List the webhooks of your agency")
    @APIResponse(responseCode = "200", description = "A page; `Link` leads to the next one.")
    public RestResponse<Page<WebhookView>> list(
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @RestQuery @Nullable String cursor,
            UriInfo uri) {
        return webhooks.list(Cursor.read(cursor), limit).answer(uri);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a webhook")
    @APIResponse(responseCode = "200", description = "`ETag` is what a change needs in If-Match.")
    @APIResponse(responseCode = "404", description = "`NOT_FOUND`: none of your agency.")
    public RestResponse<WebhookView> get(@RestPath UUID id) {
        return webhooks.get(id).answer();
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Write a webhook anew, disable it, or make it active again",
            description = "What waits for it is sent to the new URL.")
    @APIResponse(responseCode = "200", description = "As it is now, with its new `ETag`.")
    @APIResponse(responseCode = "412", description = "`STALE_VERSION`: read it again.")
    public RestResponse<WebhookView> describe(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch,
            @NotNull @Valid DescribeWebhook wanted) {
        return webhooks.describe(id, ExpectedVersion.of(ifMatch), wanted).answer();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Unsubscribe", description = "What waits for it is dropped.")
    @APIResponse(responseCode = "204", description = "Gone.")
    @APIResponse(responseCode = "412", description = "`STALE_VERSION`: read it again.")
    public void unsubscribe(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
        webhooks.unsubscribe(id, ExpectedVersion.of(ifMatch));
    }

    @POST
    @Path("/{id}/secret")
    @Operation(
            summary = "Rotate the secret",
            description = "Shows the new one, once. The old one signs as well for 24 hours.")
    @APIResponse(responseCode = "200", description = "With the new secret.")
    @APIResponse(responseCode = "412", description = "`STALE_VERSION`: read it again.")
    public RestResponse<WebhookView> rotate(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
        return webhooks.rotate(id, ExpectedVersion.of(ifMatch)).answer();
    }
}
