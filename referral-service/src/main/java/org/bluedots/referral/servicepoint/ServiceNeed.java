package org.bluedots.referral.servicepoint;

import org.jspecify.annotations.Nullable;

/// What somebody needs of a service point, without who they are.
///
/// @param area a code of the administrative area where they are
/// @param age in whole years
/// @param sex `FEMALE`, `MALE` or `OTHER`
/// @param language ISO 639-3
public record ServiceNeed(
        ServiceType service,
        String country,
        @Nullable String area,
        @Nullable Integer age,
        @Nullable String sex,
        @Nullable String language,
        boolean unaccompanied) {}
