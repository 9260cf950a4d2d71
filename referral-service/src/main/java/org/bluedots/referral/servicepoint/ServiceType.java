package org.bluedots.referral.servicepoint;

/// What a service point offers and a referral asks for (inter-agency referral form, IASC 2017, and
/// the service lists of Primero).
public enum ServiceType {
    CHILD_PROTECTION,
    GUARDIANSHIP,
    CARE_ARRANGEMENT,
    FAMILY_TRACING,
    FAMILY_MEDIATION,
    GBV_RESPONSE,
    ANTI_TRAFFICKING,
    SAFE_SHELTER,
    POLICE,
    LEGAL_ASSISTANCE,
    DOCUMENTATION,
    REGISTRATION,
    HEALTH,
    SEXUAL_REPRODUCTIVE_HEALTH,
    NUTRITION,
    MHPSS,
    DISABILITY,
    SHELTER,
    CORE_RELIEF_ITEMS,
    CASH,
    FOOD,
    WATER_SANITATION,
    EDUCATION,
    LIVELIHOODS,
    DURABLE_SOLUTION,
    RELOCATION,
    OTHER;

    /// That somebody was sent there tells what happened to them: such referrals are shown to
    /// cleared people only.
    public boolean isGuarded() {
        return this == GBV_RESPONSE || this == ANTI_TRAFFICKING;
    }
}
