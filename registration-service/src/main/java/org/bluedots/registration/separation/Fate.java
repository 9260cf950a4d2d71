package org.bluedots.registration.separation;

/// Whether somebody lives, as far as the child or the papers say (code list `fate`, after PFIF).
public enum Fate {
    BELIEVED_ALIVE,
    BELIEVED_MISSING,
    /// Taken down by a child protection officer only; told to the child by nobody in passing.
    BELIEVED_DEAD,
    NOT_KNOWN
}
