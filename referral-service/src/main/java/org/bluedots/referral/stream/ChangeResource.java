package org.bluedots.referral.stream;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.time.Instant;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.platform.staff.Roles;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// For those who keep a copy of what they may see.
@Path("/v1/referrals")
@Tag(name = "Changes", description = "What has changed, and nothing lost: docs/api/changes.md")
@RolesAllowed({
    Roles.NATIONAL_AUTHORITY,
    Roles.REGISTRAR,
    Roles.CASE_WORKER,
    Roles.CHILD_PROTECTION_OFFICER,
    Roles.GBV_SPECIALIST,
    Roles.PSYCHOLOGIST,
    Roles.PARTNER_SYSTEM,
    Roles.HUB_MANAGER,
    Roles.AGENCY_ADMIN,
    Roles.DPO,
    Roles.AUDITOR
})
class ChangeResource {

    private final ChangeQueries changes;
    private final Streams streams;
    private final CurrentScope scope;
    private final JsonWebToken token;
    private final Clock clock;

    ChangeResource(
            ChangeQueries changes,
            Streams streams,
            CurrentScope scope,
            JsonWebToken token,
            Clock clock) {
        this.changes = changes;
        this.streams = streams;
        this.scope = scope;
        this.token = token;
        this.clock = clock;
    }

    @GET
    @Path("/changes")
    @Operation(
            summary = "What has changed since",
            description = "Each referral once, as it is now. Without parameters from the first on.")
    @Parameter(name = "since", in = QUERY, description = "From `next` of the answer before")
    @Parameter(
            name = "updatedSince",
            in = QUERY,
            description = "An instant to begin with, where there is no `since` yet")
    @APIResponse(responseCode = "200", description = "Changes, and where to go on.")
    @APIResponse(responseCode = "400", description = "`INVALID_CURSOR`: begin anew.")
    public ChangesView changes(
            @RestQuery @Nullable String since,
            @RestQuery @Nullable String updatedSince,
            @RestQuery @DefaultValue("100") @Min(1) @Max(500) int limit) {
        return changes.page(changes.start(since, updatedSince), limit);
    }

    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(
            summary = "Listen to changes",
            description =
                    "Events `referral` with a ReferralChange as `data`, and the cursor as `id`."
                            + " Begins after Last-Event-ID, or now. Ends with the token.")
    @Parameter(name = "since", in = QUERY, description = "A cursor, if you have no event's id")
    @Parameter(name = "updatedSince", in = QUERY, description = "An instant to begin with")
    @APIResponse(
            responseCode = "200",
            description = "A stream that goes on; a comment every 15 seconds.",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS))
    @APIResponse(responseCode = "400", description = "`INVALID_CURSOR`: begin anew.")
    @APIResponse(responseCode = "429", description = "`TOO_MANY_STREAMS`: three are enough.")
    @APIResponse(responseCode = "503", description = "`UNAVAILABLE`: many listen; poll instead.")
    public void stream(
            @RestHeader("Last-Event-ID") @Nullable String lastEventId,
            @RestQuery @Nullable String since,
            @RestQuery @Nullable String updatedSince,
            @Context SseEventSink sink,
            @Context Sse sse) {
        streams.checkRoomFor(scope.get());
        var last = lastEventId == null || lastEventId.isBlank() ? since : lastEventId;
        var from =
                last == null && updatedSince == null
                        ? changes.now()
                        : changes.start(last, updatedSince);
        var endsAt = Instant.ofEpochSecond(token.getExpirationTime());
        streams.add(new OpenStream(scope.get(), endsAt, from, sink, sse, clock.instant()));
    }
}
