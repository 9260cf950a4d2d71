package org.bluedots.referral.queue;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.UUID;
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

@Path("/v1/referrals")
@Tag(name = "Referrals", description = "What a hub handed on, and to whom.")
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
class ReferralResource {

    private final ReferralQueries queries;

    ReferralResource(ReferralQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            summary = "List referrals, the oldest first",
            description = "An authority sees those addressed to it, hub staff those of their hubs.")
    @Parameter(name = "status", in = QUERY, description = "`open`, or one status")
    @Parameter(name = "priority", in = QUERY, description = "`P0` to `P3`")
    @Parameter(name = "subjectId", in = QUERY, description = "The person's id")
    @Parameter(name = "hub", in = QUERY, description = "The sending hub")
    @Parameter(
            name = "overdue",
            in = QUERY,
            description = "`true`: a deadline is broken and not met since")
    @Parameter(
            name = "list",
            in = QUERY,
            description =
                    "A work list: `INBOX`, `OVERDUE`, `ESCALATED`, `WAITING_FOR_CONSENT`, `READY`,"
                            + " `BACK`, `DONE` or `STOPPED`")
    @Parameter(name = "servicePointId", in = QUERY, description = "The receiver's service point")
    @Parameter(name = "cursor", in = QUERY, description = "From `next` of a page")
    @APIResponse(responseCode = "200", description = "A page; `Link` leads to the next one.")
    @APIResponse(responseCode = "422", description = "`INVALID_REQUEST`: a filter is not one.")
    public RestResponse<Page<ReferralView>> list(
            @BeanParam ReferralFilter filter,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @RestQuery @Nullable String cursor,
            UriInfo uri) {
        return queries.list(filter, Cursor.read(cursor), limit).answer(uri);
    }

    @GET
    @Path("/counts")
    @Operation(
            summary = "Count your work lists",
            description = "Right the moment after a change; of one hub or one service point.")
    @Parameter(name = "hub", in = QUERY, description = "The sending hub")
    @Parameter(name = "servicePointId", in = QUERY, description = "The receiver's service point")
    @APIResponse(responseCode = "200", description = "The length of each list.")
    public Map<WorkList, Long> counts(@BeanParam ReferralFilter filter) {
        return queries.counts(filter);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a referral with its deadlines and corrections")
    @APIResponse(responseCode = "200", description = "`ETag` is what a change needs in If-Match.")
    @APIResponse(responseCode = "404", description = "`NOT_FOUND`: none that you may see.")
    public RestResponse<ReferralDetailView> get(@RestPath UUID id) {
        return queries.get(id).answer();
    }
}
