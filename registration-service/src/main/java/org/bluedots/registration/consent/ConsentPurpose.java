package org.bluedots.registration.consent;

/// What a person's data may be used for; each is asked for by itself (rule C3). The union of what
/// Primero, RapidFTR, HOPE, NRC and the IASC form ask.
public enum ConsentPurpose {
    SERVICES,
    INTER_AGENCY_REFERRAL,
    TRACING,
    SHARE_FAMILY,
    SHARE_AUTHORITIES,
    SHARE_UNHCR,
    SHARE_UNICEF,
    SHARE_GOVERNMENT,
    SHARE_HUMANITARIAN_PARTNER,
    SHARE_PRIVATE_PARTNER,
    NON_IDENTIFIABLE_REPORTING,
    PHOTO,
    PUBLICATION,
    BIOMETRICS
}
