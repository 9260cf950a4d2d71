package org.bluedots.registration.consent;

/// Why somebody does not want data shared.
public enum RefusalReason {
    FEAR_OF_HARM,
    WANTS_TO_TELL_SELF,
    OTHER
}
