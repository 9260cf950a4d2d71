package org.bluedots.referral.referral;

import java.util.EnumSet;
import java.util.Set;

/// ```
/// SENT ─► DELIVERED ─► ACKNOWLEDGED ─► ACCEPTED ─► IN_PROGRESS ─► COMPLETED
///             │              │             └───────────────────────►┘
///             └──────────────┴─► DECLINED
/// ```
///
/// A mandatory report has no way back: it can be corrected, not withdrawn.
public enum ReferralStatus {
    SENT,
    DELIVERED,
    ACKNOWLEDGED,
    ACCEPTED,
    IN_PROGRESS,
    COMPLETED,
    DECLINED;

    /// Those in which somebody still has to act.
    public static final Set<ReferralStatus> OPEN = EnumSet.range(SENT, IN_PROGRESS);

    public boolean canBecome(ReferralStatus next) {
        return switch (this) {
            case SENT -> next == DELIVERED;
            case DELIVERED -> next == ACKNOWLEDGED || next == DECLINED;
            case ACKNOWLEDGED -> next == ACCEPTED || next == DECLINED;
            case ACCEPTED -> next == IN_PROGRESS || next == COMPLETED;
            case IN_PROGRESS -> next == COMPLETED;
            case COMPLETED, DECLINED -> false;
        };
    }
}
