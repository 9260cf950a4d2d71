package org.bluedots.registration.needs;

/// `IDENTIFIED ─► VERIFIED ─► ENDED`; any open one may end.
public enum NeedStatus {
    IDENTIFIED,
    VERIFIED,
    ENDED;

    boolean canBecome(NeedStatus next) {
        return switch (this) {
            case IDENTIFIED -> next == VERIFIED || next == ENDED;
            case VERIFIED -> next == ENDED;
            case ENDED -> false;
        };
    }
}
