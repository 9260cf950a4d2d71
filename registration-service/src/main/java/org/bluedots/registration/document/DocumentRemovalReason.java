package org.bluedots.registration.document;

/// Why a number is no longer kept (code list `document-removal-reason`).
public enum DocumentRemovalReason {
    ENTERED_IN_ERROR,
    BELONGS_TO_ANOTHER,
    NOT_GENUINE,
    PERSON_ASKED
}
