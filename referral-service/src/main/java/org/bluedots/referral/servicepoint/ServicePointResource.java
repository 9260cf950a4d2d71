package org.bluedots.referral.servicepoint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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

/// Everybody who works with people may look up where they can be sent: it names no person.
@Path("/v1/service-points")
@Tag(name = "Service points", description = "Who can be referred to.")
@RolesAllowed({
    Roles.INFO_WORKER,
    Roles.REGISTRAR,
    Roles.CASE_WORKER,
    Roles.CHILD_PROTECTION_OFFICER,
    Roles.GBV_SPECIALIST,
    Roles.PSYCHOLOGIST,
    Roles.TRACING_OFFICER,
    Roles.REUNIFICATION_APPROVER,
    Roles.SHELTER_MANAGER,
    Roles.STOREKEEPER,
    Roles.CFS_FACILITATOR,
    Roles.HUB_MANAGER,
    Roles.AGENCY_ADMIN,
    Roles.COUNTRY_COORDINATOR,
    Roles.NATIONAL_AUTHORITY,
    Roles.DPO,
    Roles.AUDITOR
})
class ServicePointResource {

    private static final String OPEN = "POST /v1/service-points";
    private static final String IF_MATCH = "If-Match";

    private final ServicePointService servicePoints;

    private final OfferService offers;
    private final Ids ids;

    ServicePointResource(ServicePointService servicePoints, OfferService offers, Ids ids) {
        this.servicePoints = servicePoints;
        this.offers = offers;
        this.ids = ids;
    }

    @GET
    @Operation(summary = "List service points")
    @APIResponse(responseCode = "200", description = "A page; `Link` leads to the next one.")
    public RestResponse<Page<ServicePointView>> list(
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @RestQuery @Nullable String cursor,
            UriInfo uri) {
        return servicePoints.list(Cursor.read(cursor), limit).answer(uri);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a service point")
    @APIResponse(responseCode = "200", description = "The service point.")
    @APIResponse(responseCode = "404", description = "`NOT_FOUND`: there is none.")
    public RestResponse<ServicePointView> get(@RestPath UUID id) {
        return servicePoints.get(id).answer();
    }

    @POST
    @RolesAllowed(Roles.AGENCY_ADMIN)
    @Operation(summary = "Open a service point of your agency")
    @APIResponse(responseCode = "201", description = "Open; `ETag` is for the next change.")
    public RestResponse<ServicePointView> open(
            @RestHeader("Idempotency-Key") @Parameter(required = true) @Nullable String key,
            @NotNull @Valid DescribeServicePoint said,
            UriInfo uri) {
        var receipt = offers.open(said, Command.of(key, OPEN, said), ids.next());
        var made = receipt.servicePoint();
        return RestResponse.ResponseBuilder.<ServicePointView>create(
                        RestResponse.Status.CREATED, made)
                .location(uri.getAbsolutePathBuilder().path(made.id().toString()).build())
                .header("ETag", ExpectedVersion.etag(made.version()))
                .header(Outcome.REPLAYED, receipt.replayed())
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.AGENCY_ADMIN)
    @Operation(
            summary = "Describe a service point of your agency anew",
            description = "Name and services of an authority come from the country profile.")
    @APIResponse(responseCode = "200", description = "As it is described now.")
    @APIResponse(responseCode = "404", description = "`NOT_FOUND`: none of your agency.")
    public RestResponse<ServicePointView> describe(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch,
            @NotNull @Valid DescribeServicePoint said) {
        return offers.describe(id, ExpectedVersion.of(ifMatch), said).answer();
    }

    @POST
    @Path("/{id}/capacity")
    @RolesAllowed({
        Roles.AGENCY_ADMIN,
        Roles.HUB_MANAGER,
        Roles.PARTNER_SYSTEM,
        Roles.NATIONAL_AUTHORITY
    })
    @Operation(summary = "Report how much room a service point of your agency has")
    @APIResponse(responseCode = "200", description = "As it is now.")
    @APIResponse(responseCode = "404", description = "`NOT_FOUND`: none of your agency.")
    public RestResponse<ServicePointView> report(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch,
            @NotNull @Valid ReportCapacity now) {
        return offers.report(id, ExpectedVersion.of(ifMatch), now).answer();
    }

    @POST
    @Path("/{id}/retirement")
    @RolesAllowed(Roles.AGENCY_ADMIN)
    @Operation(summary = "Retire a service point of your agency; what was sent there stays")
    @APIResponse(responseCode = "200", description = "Nothing is sent there any more.")
    @APIResponse(responseCode = "404", description = "`NOT_FOUND`: none of your agency.")
    public RestResponse<ServicePointView> retire(
            @RestPath UUID id,
            @RestHeader(IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
        return offers.retire(id, ExpectedVersion.of(ifMatch)).answer();
    }
}
