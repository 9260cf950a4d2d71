package org.bluedots.referral.finding;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.bluedots.platform.staff.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Where somebody can be sent, and why there.
@Path("/v1/service-point-matches")
@Tag(name = "Service points")
@RolesAllowed({
    Roles.INFO_WORKER,
    Roles.REGISTRAR,
    Roles.CASE_WORKER,
    Roles.CHILD_PROTECTION_OFFICER,
    Roles.GBV_SPECIALIST,
    Roles.PSYCHOLOGIST,
    Roles.HUB_MANAGER
})
class FindingResource {

    private final FindingService finding;

    FindingResource(FindingService finding) {
        this.finding = finding;
    }

    @GET
    @Operation(
            summary = "Find service points for a need",
            description =
                    "The best first, with what speaks for each; and those that cannot take it, with"
                            + " the obstacle.")
    @Parameter(name = "service", in = QUERY, description = "What is needed", required = true)
    @Parameter(name = "country", in = QUERY, description = "ISO 3166-1 alpha-2", required = true)
    @Parameter(name = "area", in = QUERY, description = "Code of the administrative area")
    @Parameter(name = "age", in = QUERY, description = "In whole years")
    @Parameter(name = "sex", in = QUERY, description = "`FEMALE`, `MALE` or `OTHER`")
    @Parameter(name = "language", in = QUERY, description = "ISO 639-3")
    @Parameter(name = "unaccompanied", in = QUERY, description = "`true`: a child alone")
    @APIResponse(responseCode = "200", description = "At most 20 of each.")
    @APIResponse(responseCode = "422", description = "`INVALID_REQUEST`: a code is not one.")
    public MatchesView find(@BeanParam AskedNeed asked) {
        return finding.find(asked.need());
    }
}
