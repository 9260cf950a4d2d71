package org.bluedots.registration.travelgroup;

/// Why people who travel together are no longer in one place.
public enum SeparationReason {
    /// Somebody has to go to hospital.
    MEDICAL,
    /// They want it, and somebody has spoken with each of them alone.
    OWN_WISH,
    /// The best interests of a child: decided, and written down elsewhere.
    BEST_INTERESTS,
    /// They did not belong together.
    REGISTERED_IN_ERROR,
    OTHER
}
