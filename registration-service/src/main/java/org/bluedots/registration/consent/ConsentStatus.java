package org.bluedots.registration.consent;

import java.util.EnumSet;
import java.util.Set;

/// ```
/// ACTIVE ─► WITHDRAWN | EXPIRED | SUPERSEDED
///   └─────► DISPUTED ─► SUPERSEDED
/// REFUSED ─► SUPERSEDED
/// ```
///
/// A refusal is a record of its own. A dispute ends by a best-interests decision or at majority,
/// never by time.
public enum ConsentStatus {
    ACTIVE,
    REFUSED,
    DISPUTED,
    WITHDRAWN,
    EXPIRED,
    SUPERSEDED;

    /// Those that say something today; at most one of each per question.
    public static final Set<ConsentStatus> CURRENT = EnumSet.of(ACTIVE, REFUSED, DISPUTED);

    public boolean canBecome(ConsentStatus next) {
        return switch (this) {
            case ACTIVE ->
                    next == WITHDRAWN || next == EXPIRED || next == SUPERSEDED || next == DISPUTED;
            case REFUSED, DISPUTED -> next == SUPERSEDED;
            case WITHDRAWN, EXPIRED, SUPERSEDED -> false;
        };
    }

    public boolean isCurrent() {
        return CURRENT.contains(this);
    }
}
