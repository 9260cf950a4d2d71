package org.bluedots.registration.snapshot;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.bluedots.registration.consent.ConsentPurpose;
import org.bluedots.registration.consent.Grantee;
import org.bluedots.registration.consent.GranteeType;
import org.jspecify.annotations.Nullable;

/// Which fields are about to be told, to whom and for what. Whether that is allowed has been asked
/// before.
record DisclosePerson(
        @NotNull @Size(min = 1, max = 16) List<@NotNull PersonField> fields,
        @NotNull ConsentPurpose purpose,
        @NotNull GranteeType granteeType,
        @Nullable String granteeId) {

    /// What the audit keeps as the purpose: `INTER_AGENCY_REFERRAL for AGENCY riverbank`.
    String purposeAndGrantee() {
        var grantee = Grantee.of(granteeType, granteeId);
        var id = grantee.id();
        return purpose + " for " + grantee.type() + (id == null ? "" : " " + id);
    }
}
