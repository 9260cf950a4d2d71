package org.bluedots.registration.details;

/// Why a record is not to be relied on (code list `invalid-reason`).
public enum InvalidReason {
    DUPLICATE,
    TEST_RECORD,
    WRONG_PERSON,
    FALSE_INFORMATION,
    OTHER
}
