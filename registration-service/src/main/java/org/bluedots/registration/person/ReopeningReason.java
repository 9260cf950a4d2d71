package org.bluedots.registration.person;

/// Why a closed case is opened again (code list `reopening-reason`).
public enum ReopeningReason {
    CAME_BACK,
    NEW_PROTECTION_CONCERN,
    PLACEMENT_BROKE_DOWN,
    DEATH_OF_CAREGIVER,
    CLOSED_IN_ERROR,
    OTHER
}
