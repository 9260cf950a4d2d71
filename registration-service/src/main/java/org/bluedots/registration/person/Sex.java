package org.bluedots.registration.person;

/// As the person says.
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
