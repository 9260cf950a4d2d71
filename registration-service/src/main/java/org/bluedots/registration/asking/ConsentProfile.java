package org.bluedots.registration.asking;

import java.time.Period;
import org.bluedots.registration.consent.ConsentPurpose;
import org.jspecify.annotations.Nullable;

/// The part of a country profile that says who consents at which age, and for how long.
///
/// @param consentValidity the project's defaults, unless the country says otherwise
record ConsentProfile(Ages consentAges, @Nullable Validity consentValidity) {

    private static final Validity USUAL = new Validity(Period.ofMonths(12), Period.ofMonths(24));

    /// In whole years; below `assentFrom` the caregiver alone.
    record Ages(int assentFrom, int writtenAssentFrom, int ownConsentFrom) {}

    record Validity(Period usual, Period tracing) {}

    Period validity(ConsentPurpose purpose) {
        var validity = consentValidity == null ? USUAL : consentValidity;
        return purpose == ConsentPurpose.TRACING ? validity.tracing() : validity.usual();
    }
}
