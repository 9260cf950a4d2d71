package org.bluedots.registration.duplicate;

/// Why two records are two people.
public enum RejectionReason {
    TWINS,
    RELATIVES,
    NAMESAKES,
    OTHER_EVIDENCE,
    /// They were merged, and it was a mistake.
    UNMERGED
}
