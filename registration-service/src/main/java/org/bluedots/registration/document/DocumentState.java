package org.bluedots.registration.document;

/// `HELD ◄─► MISSING`; both `─► REMOVED`, which forgets the number.
public enum DocumentState {
    HELD,
    /// Lost, stolen, taken away, or left behind.
    MISSING,
    REMOVED;

    boolean canBecome(DocumentState next) {
        return switch (this) {
            case HELD -> next == MISSING || next == REMOVED;
            case MISSING -> next == HELD || next == REMOVED;
            case REMOVED -> false;
        };
    }
}
