package org.bluedots.registration.followup;

/// Why nobody has to look any more (code list `follow-up-removal-reason`).
public enum FollowUpRemovalReason {
    DONE,
    NO_LONGER_NEEDED,
    RAISED_IN_ERROR
}
