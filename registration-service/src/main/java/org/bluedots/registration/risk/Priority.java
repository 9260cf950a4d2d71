package org.bluedots.registration.risk;

/// The tier that every queue uses; the first is the most urgent.
public enum Priority {
    /// Immediately.
    P0,
    /// Within 24 hours.
    P1,
    /// Within 72 hours.
    P2,
    /// Within 14 days.
    P3
}
