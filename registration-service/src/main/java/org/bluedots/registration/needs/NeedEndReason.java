package org.bluedots.registration.needs;

/// Why a need has ended; the code list `need-end-reason`.
public enum NeedEndReason {
    RESOLVED,
    IDENTIFIED_IN_ERROR,
    REPLACED
}
