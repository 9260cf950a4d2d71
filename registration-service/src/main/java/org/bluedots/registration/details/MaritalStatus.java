package org.bluedots.registration.details;

/// As the person says (code list `marital-status`).
public enum MaritalStatus {
    SINGLE,
    ENGAGED,
    MARRIED,
    COMMON_LAW,
    SEPARATED,
    DIVORCED,
    WIDOWED,
    UNKNOWN
}
