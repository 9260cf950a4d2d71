package org.bluedots.referral.servicepoint;

/// Why a service point cannot take somebody.
public enum Obstacle {
    RETIRED,
    CLOSED,
    FULL,
    SERVICE,
    AGE,
    SEX,
    NO_UASC,
    NO_GBV,
    NO_AGREEMENT
}
