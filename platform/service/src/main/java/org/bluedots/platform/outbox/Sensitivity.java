package org.bluedots.platform.outbox;

/// How sensitive the mere fact is that an event happened. PROTECTED ones have their own topic.
public enum Sensitivity {
    PUBLIC,
    INTERNAL,
    RESTRICTED,
    PROTECTED
}
