package org.bluedots.registration.referralfact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.bluedots.platform.staff.CurrentStaff;
import org.bluedots.platform.staff.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/referral-facts")
@Tag(name = "Referrals")
class ReferralFactResource {

    private final ReferralFactService service;
    private final CurrentStaff staff;

    ReferralFactResource(ReferralFactService service, CurrentStaff staff) {
        this.service = service;
        this.staff = staff;
    }

    @POST
    @RolesAllowed(Roles.REFERRAL_FACTS_READER)
    @Operation(
            summary = "Read what the rules for referrals ask about up to 100 people",
            description =
                    "For a service with its own client credentials, across agencies and hubs, hidden"
                            + " people included. Codes, counts and ages: never a name, a date of"
                            + " birth or a number. Audited.")
    public ReferralFactsView read(@Valid @NotNull ReadReferralFacts wanted) {
        return service.read(wanted, staff.get());
    }
}
