package org.bluedots.registration.snapshot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.bluedots.platform.staff.CurrentStaff;
import org.bluedots.platform.staff.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/people/{id}/disclosure")
@Tag(name = "Referrals")
class SnapshotResource {

    private final SnapshotService service;
    private final CurrentStaff staff;

    SnapshotResource(SnapshotService service, CurrentStaff staff) {
        this.service = service;
        this.staff = staff;
    }

    @POST
    @RolesAllowed({
        Roles.REGISTRAR,
        Roles.CASE_WORKER,
        Roles.CHILD_PROTECTION_OFFICER,
        Roles.GBV_SPECIALIST,
        Roles.PSYCHOLOGIST,
        Roles.HUB_MANAGER
    })
    @Operation(
            summary = "Read exactly these fields of a person, to disclose them in a referral",
            description =
                    "With the referrer's own token: what they may not see themselves they cannot"
                            + " disclose. Does not ask for consent. The audit keeps the purpose, the"
                            + " grantee and the names of the fields.")
    public SnapshotView disclose(UUID id, @Valid @NotNull DisclosePerson wanted) {
        return service.disclose(id, wanted, staff.get());
    }
}
