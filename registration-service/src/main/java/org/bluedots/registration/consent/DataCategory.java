package org.bluedots.registration.consent;

/// Classes of data that a person allows or not. The kind of violence is in none of them: it is
/// never shared by a general consent (rule C2).
public enum DataCategory {
    /// Names, alias, sex, birth, nationality, languages.
    IDENTITY,
    /// Telephone, e-mail, and by which of them.
    CONTACT,
    /// Where the person is and goes.
    LOCATION,
    /// Relatives, companions, the travelling group.
    FAMILY,
    /// Papers and their numbers.
    DOCUMENTS,
    /// Who is responsible for the child, and the tier.
    PROTECTION_STATUS,
    SPECIFIC_NEEDS,
    HEALTH,
    /// Assessments, plans, referrals, services received.
    CASE_HISTORY,
    PHOTO,
    BIOMETRICS
}
