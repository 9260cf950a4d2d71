package org.bluedots.referral.code;

/// Why a receiver declined.
public enum RefusalReason {
    NO_CAPACITY,
    NOT_ELIGIBLE_AGE,
    NOT_ELIGIBLE_AREA,
    NOT_ELIGIBLE_OTHER,
    WRONG_SERVICE,
    LANGUAGE,
    INSUFFICIENT_INFORMATION,
    SAFETY,
    ALREADY_SERVED,
    OTHER
}
