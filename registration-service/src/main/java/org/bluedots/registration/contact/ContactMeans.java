package org.bluedots.registration.contact;

/// How somebody wants to be reached (code list `contact-means`).
public enum ContactMeans {
    PHONE,
    TEXT_MESSAGE,
    MESSENGER,
    EMAIL,
    IN_PERSON,
    THROUGH_CAREGIVER,
    NONE
}
