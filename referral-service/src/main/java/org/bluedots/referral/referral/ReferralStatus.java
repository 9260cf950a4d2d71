package org.bluedots.referral.referral;

import java.util.EnumSet;
import java.util.Set;

/// ```
/// DRAFT ─► PENDING_CONSENT ◄─► READY ─► SENT ─► DELIVERED ─► ACKNOWLEDGED ─► ACCEPTED ─► IN_PROGRESS ─► COMPLETED ─► CLOSED
///   │             │              │        │         │             │            │ ▲            │
///   └─────────────┴──────────────┘        └─────────┴─────────────┘            ▼ │            │
///    CANCELLED, DECLINED_BY_CLIENT         EXPIRED ─► ESCALATED               NO_SHOW ◄───────┘
///    SERVICE_UNAVAILABLE                   (silence; late answers still count)
/// ```
///
/// `DECLINED`, `RETURNED` and `SERVICE_UNAVAILABLE` wait for the sender, who re-routes (`REROUTED`)
/// or closes. From sending to completion the sender may revoke, the receiver may give back, the
/// person may say no, and a withdrawn consent halts. A mandatory report cannot be withdrawn:
/// [Referral] refuses that.
public enum ReferralStatus {
    DRAFT,
    PENDING_CONSENT,
    READY,
    SENT,
    DELIVERED,
    ACKNOWLEDGED,
    ACCEPTED,
    IN_PROGRESS,
    NO_SHOW,
    EXPIRED,
    ESCALATED,
    DECLINED,
    RETURNED,
    SERVICE_UNAVAILABLE,
    COMPLETED,
    CLOSED,
    REROUTED,
    CANCELLED,
    REVOKED,
    HALTED,
    DECLINED_BY_CLIENT;

    /// Those in which somebody still has to act for the person.
    public static final Set<ReferralStatus> OPEN = EnumSet.range(DRAFT, ESCALATED);

    /// Not sent yet.
    public static final Set<ReferralStatus> IN_PREPARATION = EnumSet.range(DRAFT, READY);

    /// Over for the receiver; the sender decides what comes next.
    public static final Set<ReferralStatus> BACK = EnumSet.range(DECLINED, SERVICE_UNAVAILABLE);

    /// The receiver has to stop, and to say what became of the data.
    public static final Set<ReferralStatus> STOPPED =
            EnumSet.of(REVOKED, HALTED, DECLINED_BY_CLIENT);

    private static final Set<ReferralStatus> WITHDRAWN =
            EnumSet.of(CANCELLED, REVOKED, HALTED, DECLINED_BY_CLIENT);

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /// Nobody answered in time.
    boolean isLate() {
        return this == EXPIRED || this == ESCALATED;
    }

    /// Taken back before it was done, which the law does not allow of a mandatory report.
    boolean isWithdrawn() {
        return WITHDRAWN.contains(this);
    }

    public boolean canBecome(ReferralStatus next) {
        return switch (this) {
            case DRAFT -> next == PENDING_CONSENT || next == READY || endsBeforeSending(next);
            case PENDING_CONSENT -> next == READY || next == DRAFT || endsBeforeSending(next);
            case READY ->
                    next == SENT
                            || next == PENDING_CONSENT
                            || next == DRAFT
                            || endsBeforeSending(next);
            case SENT -> next == DELIVERED || next == EXPIRED || endsAfterSending(next);
            case DELIVERED -> next == ACKNOWLEDGED || isNoAnswer(next) || endsAfterSending(next);
            case ACKNOWLEDGED -> next == ACCEPTED || isNoAnswer(next) || endsAfterSending(next);
            case EXPIRED -> next == ESCALATED || isLateAnswer(next) || endsAfterSending(next);
            case ESCALATED -> isLateAnswer(next) || endsAfterSending(next);
            case ACCEPTED -> next == IN_PROGRESS || isUnderWay(next) || endsAfterSending(next);
            case IN_PROGRESS -> isUnderWay(next) || endsAfterSending(next);
            case NO_SHOW ->
                    next == ACCEPTED
                            || next == IN_PROGRESS
                            || (isUnderWay(next) && next != NO_SHOW)
                            || endsAfterSending(next);
            case DECLINED -> next == RETURNED || next == REROUTED || next == CLOSED;
            case RETURNED, SERVICE_UNAVAILABLE -> next == REROUTED || next == CLOSED;
            case COMPLETED -> next == CLOSED;
            case CLOSED, REROUTED, CANCELLED, REVOKED, HALTED, DECLINED_BY_CLIENT -> false;
        };
    }

    private static boolean endsBeforeSending(ReferralStatus next) {
        return next == CANCELLED || next == DECLINED_BY_CLIENT || next == SERVICE_UNAVAILABLE;
    }

    private static boolean endsAfterSending(ReferralStatus next) {
        return next == REVOKED || next == HALTED || next == RETURNED || next == DECLINED_BY_CLIENT;
    }

    private static boolean isNoAnswer(ReferralStatus next) {
        return next == DECLINED || next == EXPIRED;
    }

    private static boolean isLateAnswer(ReferralStatus next) {
        return next == DELIVERED
                || next == ACKNOWLEDGED
                || next == ACCEPTED
                || next == DECLINED
                || next == REROUTED;
    }

    private static boolean isUnderWay(ReferralStatus next) {
        return next == COMPLETED || next == NO_SHOW || next == SERVICE_UNAVAILABLE;
    }
}
