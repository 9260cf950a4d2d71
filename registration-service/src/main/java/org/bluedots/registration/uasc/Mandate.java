package org.bluedots.registration.uasc;

/// The document by which an adult is responsible for somebody else's child.
public enum Mandate {
    NONE,
    PARENTAL_DECLARATION,
    COURT_ORDER,
    INSTITUTION_ORDER
}
