package org.bluedots.referral.agreement;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.referral.disclosure.DataCategory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Your agency wants to tell another one these classes of data.
public record ProposeAgreement(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,40}") @Schema(required = true) String toAgency,
        @NotNull @Pattern(regexp = "[A-Z]{2}") @Schema(required = true) String countryCode,
        @NotEmpty @Schema(required = true) List<DataCategory> categories,
        @NotNull @Schema(required = true) Instant validFrom,
        @NotNull @Schema(required = true) Instant validTo) {

    void check(String agency, Instant now) {
        if (toAgency.equals(agency))
            throw new InvalidInput("/toAgency", "Name another agency than your own.");
        if (!validTo.isAfter(validFrom) || !validTo.isAfter(now))
            throw new InvalidInput("/validTo", "Lies after validFrom, and in the future.");
    }
}
