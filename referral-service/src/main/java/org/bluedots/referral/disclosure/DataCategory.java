package org.bluedots.referral.disclosure;

/// The classes of data that consents and agreements name; registration's codes.
public enum DataCategory {
    IDENTITY,
    CONTACT,
    LOCATION,
    FAMILY,
    DOCUMENTS,
    PROTECTION_STATUS,
    SPECIFIC_NEEDS,
    HEALTH,
    CASE_HISTORY,
    PHOTO,
    BIOMETRICS
}
