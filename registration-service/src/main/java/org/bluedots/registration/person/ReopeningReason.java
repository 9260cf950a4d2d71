package org.bluedots.registration.person;

/// Why a closed case is opened again (code list `reopening-reason`).
public enum ReopeningReason {
    RETURNED,
    NEW_CONCERN,
    PLACEMENT_BREAKDOWN,
    DEATH_OF_CAREGIVER,
    SUPPORT_WANTED_AGAIN,
    CLOSED_IN_ERROR,
    OTHER
}
