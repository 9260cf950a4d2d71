package org.bluedots.referral.servicepoint;

/// What a service point offers (domain page B.7).
public enum ServiceType {
    CHILD_PROTECTION,
    GUARDIANSHIP
}
