package org.bluedots.referral.webhook;

/// Why a webhook is told nothing any more.
public enum DisabledReason {
    BY_AGENCY,
    /// It answered 410.
    GONE,
    /// Nothing arrived for five days.
    FAILING
}
