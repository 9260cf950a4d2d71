package org.bluedots.registration.details;

/// As the person says.
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
