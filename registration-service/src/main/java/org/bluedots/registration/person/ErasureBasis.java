package org.bluedots.registration.person;

/// By what right a person's data is erased.
public enum ErasureBasis {
    /// The person, or who speaks for a child, asked for it.
    REQUEST,
    /// The period of the country's profile is over.
    RETENTION,
    COURT_ORDER
}
