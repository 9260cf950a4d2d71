package org.bluedots.registration.screening;

/// What the short set asks about; the code list `washington-group-domain`.
public enum WashingtonDomain {
    SEEING,
    HEARING,
    WALKING,
    REMEMBERING,
    SELF_CARE,
    COMMUNICATING
}
