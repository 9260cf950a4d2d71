package org.bluedots.registration.travelgroup;

/// Why people travel together.
public enum GroupKind {
    /// A family, or people who found each other on the way.
    PARTY,
    /// An institution evacuated with its children.
    INSTITUTION
}
