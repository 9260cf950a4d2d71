package org.bluedots.referral.personchange;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Registration's fact about one person, as much of it as referrals need.
///
/// @param destinationCountry ISO 3166-1 alpha-3, of a departure
@JsonIgnoreProperties(ignoreUnknown = true)
record PersonChanged(UUID personId, @Nullable String destinationCountry) {

    static final String PREFIX = "org.bluedots.registration.";

    PersonChanged {
        requireNonNull(personId, "personId");
    }
}
