package org.bluedots.referral.subject;

/// Where registration has the person.
public enum SubjectState {
    PRESENT,
    DEPARTED,
    MISSING,
    CLOSED,
    MERGED,
    ERASED;

    /// Nobody can be referred who is not there any more under this id.
    public boolean isGone() {
        return this == MERGED || this == ERASED;
    }
}
