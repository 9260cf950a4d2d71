package org.bluedots.registration.disclosure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.bluedots.registration.consent.ConsentPurpose;
import org.bluedots.registration.consent.DataCategory;
import org.bluedots.registration.consent.Grantee;
import org.bluedots.registration.consent.GranteeType;
import org.jspecify.annotations.Nullable;

/// A body and not a query: who is asked about has no place in URLs that are logged.
public record DecideDisclosure(
        @NotNull UUID personId,
        @NotNull GranteeType granteeType,
        @Size(max = 64) @Nullable String granteeId,
        @NotNull ConsentPurpose purpose,
        @NotNull @Size(min = 1, max = 20) List<@NotNull DataCategory> categories) {

    Disclosure disclosure() {
        return new Disclosure(Grantee.of(granteeType, granteeId), purpose, categories);
    }
}
